import { expect, test } from 'vitest'
import { idSchema } from '../../src/schema/id.js'

test.each(['a', '7', 'cifit-2022', 'port-of-xiamen', 'a'.repeat(80)])('%s', (id) => {
  expect(idSchema.parse(id)).toBe(id)
})

test.each(['', '-', 'a-', '-a', 'a--b', 'A', 'a_b', 'a b', 'a!', '!a', 'é', '厦门', 'a\n', 'a'.repeat(81), 5])(
  '%j is no id',
  (id) => {
    expect(idSchema.safeParse(id).success).toBe(false)
  },
)
