import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { digest } from '../../src/evidence/digest.js'

test('is the SHA-256 of the UTF-8 bytes as Subresource Integrity writes it', async () => {
  const expected = createHash('sha256').update('厦门🌊', 'utf8').digest('base64')
  expect(await digest('厦门🌊')).toBe(`sha256-${expected}`)
})
