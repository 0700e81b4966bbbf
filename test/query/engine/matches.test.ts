import { expect, test } from 'vitest'
import { hasKey, matchesDays } from '../../../src/query/engine/matches.js'

test('a key, one of several, none', () => {
  expect(hasKey('a', ['b', 'a'])).toBe(true)
  expect(hasKey(['c', undefined, 'a'], ['a'])).toBe(true)
  expect(hasKey(['c', undefined], ['a'])).toBe(false)
  expect(hasKey(undefined, ['a'])).toBe(false)
})

test('days overlap at their edges and lie within at them', () => {
  const days = { start: 5, end: 9 }
  expect(matchesDays(days, { start: 9, end: 20, within: false })).toBe(true)
  expect(matchesDays(days, { start: 10, end: 20, within: false })).toBe(false)
  expect(matchesDays(days, { start: 5, end: 9, within: true })).toBe(true)
  expect(matchesDays(days, { start: 6, end: 9, within: true })).toBe(false)
  expect(matchesDays(undefined, { start: -Infinity, end: Infinity, within: false })).toBe(false)
  expect(matchesDays(undefined, undefined)).toBe(true)
})
