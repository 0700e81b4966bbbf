import { expect, test } from 'vitest'
import { fitted, widthOf } from '../../../src/cli/output/width-of.js'

test.each([
  ['abc', 3],
  ['厦门', 4],
  ['“厦”', 4],
  ['é', 1],
  ['e\u0301', 1],
  ['🀄', 2],
  ['\u200b', 0],
])('%j takes %i columns', (text, width) => {
  expect(widthOf(text)).toBe(width)
})

test('a text is filled, or cut with a mark', () => {
  expect(fitted('厦门', 6)).toBe('厦门  ')
  expect(fitted('厦门市', 5)).toBe('厦门…')
  expect(fitted('厦门市', 4)).toBe('厦… ')
})
