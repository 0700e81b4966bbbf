import { expect, test } from 'vitest'
import { describeValue } from '../../src/describe/describe-value.js'

test.each([
  [undefined, 'nothing'],
  [null, 'null'],
  [Number.NaN, 'NaN'],
  [true, 'true'],
  ['a "b"', '"a \\"b\\""'],
  [[1, 2], 'a list of 2'],
  [{}, 'an object with no fields'],
  [{ a: 1, b: 2, c: 3, d: 4, e: 5, f: 6 }, 'an object with a, b, c, d, e, …'],
  [1n, 'bigint'],
  [() => 1, 'function'],
])('%o', (value, described) => {
  expect(describeValue(value)).toBe(described)
})

test('a long text is cut', () => {
  expect(describeValue('x'.repeat(200))).toHaveLength(80)
})

test('an object with long keys is cut, and one that cannot be read is told of', () => {
  expect(describeValue({ ['x'.repeat(1_000)]: 1 })).toHaveLength(80)
  const unreadable = new Proxy(
    {},
    {
      ownKeys() {
        throw new Error('no keys')
      },
    },
  )
  expect(describeValue(unreadable)).toBe('an object that cannot be read')
})
