import { expect, test } from 'vitest'
import { bumpBetween, largestBump } from '../../src/diff/bump.js'

test.each([
  ['1.2.3', '1.2.3', 'none'],
  ['1.2.3', '1.2.4', 'patch'],
  ['1.2.3', '1.3.0', 'minor'],
  ['1.9.0', '1.10.0', 'minor'],
  ['1.2.3', '2.0.0', 'major'],
  ['9.9.9', '10.0.0', 'major'],
  ['10.11.12', '10.11.13', 'patch'],
  // before 1.0.0, a minor version counts as a major one
  ['0.1.0', '0.2.0', 'major'],
  ['0.1.0', '0.1.1', 'minor'],
  ['0.9.0', '1.0.0', 'major'],
])('from %s to %s is %s', (before, after, bump) => {
  expect(bumpBetween(before, after)).toBe(bump)
})

test.each(['1.1.9', '0.9.9', '1.2.2', 'next', 'v1.2.3', '1.2.3-rc.1', '1.2', '1.2.3.4'])(
  'after 1.2.3 there is no "%s"',
  (after) => {
    expect(() => bumpBetween('1.2.3', after)).toThrow(RangeError)
    expect(() => bumpBetween('1.2.3', after)).toThrow(after)
  },
)

test('the largest bump counts', () => {
  expect(largestBump(['patch', 'major', 'none'])).toBe('major')
  expect(largestBump([])).toBe('none')
})
