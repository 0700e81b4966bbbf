import { expect, test } from 'vitest'
import { bumpBetween, covers, largestBump } from '../../src/diff/bump.js'

test.each([
  ['1.2.3', '1.2.3', 'none'],
  ['1.2.3', '1.2.4', 'patch'],
  ['1.2.3', '1.3.0', 'minor'],
  ['1.2.3', '2.0.0', 'major'],
  ['0.1.0', '0.2.0', 'major'],
  ['0.1.0', '0.1.1', 'minor'],
  ['0.9.0', '1.0.0', 'major'],
])('from %s to %s is %s', (before, after, bump) => {
  expect(bumpBetween(before, after)).toBe(bump)
})

test('a version that is earlier or none is refused', () => {
  expect(() => bumpBetween('1.2.0', '1.1.9')).toThrow('expected a version later than 1.2.0, found 1.1.9')
  expect(() => bumpBetween('1.2.0', 'next')).toThrow('expected a version such as 1.2.0, found "next"')
})

test('the largest counts, and covers what is smaller', () => {
  expect(largestBump([{ bump: 'patch' }, { bump: 'major' }, { bump: 'none' }])).toBe('major')
  expect(largestBump([])).toBe('none')
  expect(covers('minor', 'patch')).toBe(true)
  expect(covers('patch', 'minor')).toBe(false)
})

test.each(['v1.2.3', '1.2.3-rc.1', '1.2', '1.2.3.4', ''])('%j is no version', (version) => {
  expect(() => bumpBetween(version, '9.9.9')).toThrow(`expected a version such as 1.2.0, found "${version}"`)
})

test('numbers of several digits, and a bump that covers itself', () => {
  expect(bumpBetween('10.11.12', '10.11.13')).toBe('patch')
  expect(bumpBetween('9.9.9', '10.0.0')).toBe('major')
  expect(bumpBetween('1.9.0', '1.10.0')).toBe('minor')
  expect(covers('minor', 'minor')).toBe(true)
})
