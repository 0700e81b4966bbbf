import { describe, expect, test } from 'vitest'
import { readQuery } from '../../../src/query/engine/criteria.js'
import { hasKey, matchesDays, matchesRest } from '../../../src/query/engine/matches.js'
import type { NumberRange, Searchable } from '../../../src/query/engine/searchable.js'

test('a key, one of several, none', () => {
  expect(hasKey('a', ['b', 'a'])).toBe(true)
  expect(hasKey('ab', ['a'])).toBe(false)
  expect(hasKey(['c', undefined, 'a'], ['a'])).toBe(true)
  expect(hasKey(['c', undefined], ['a'])).toBe(false)
  expect(hasKey(undefined, ['a'])).toBe(false)
})

test('days overlap at their edges and lie within at them', () => {
  const days = { start: 5, end: 9 }
  expect(matchesDays(days, { start: 9, end: 20, within: false })).toBe(true)
  expect(matchesDays(days, { start: 10, end: 20, within: false })).toBe(false)
  expect(matchesDays(days, { start: 0, end: 5, within: false })).toBe(true)
  expect(matchesDays(days, { start: 0, end: 4, within: false })).toBe(false)
  expect(matchesDays(days, { start: 5, end: 9, within: true })).toBe(true)
  expect(matchesDays(days, { start: 6, end: 9, within: true })).toBe(false)
  expect(matchesDays(days, { start: 5, end: 8, within: true })).toBe(false)
  expect(matchesDays(undefined, { start: -Infinity, end: Infinity, within: false })).toBe(false)
  expect(matchesDays(undefined, undefined)).toBe(true)
})

interface Counted {
  readonly range: NumberRange
  readonly text?: string | undefined
}
const searchable: Searchable<Counted> = {
  facets: {},
  values: {},
  date: 'date',
  texts: ({ text }) => ['ALWAYS there', text],
  range: ({ range }) => range,
  required: {},
  lists: [],
}

describe('bounds', () => {
  const exactly = { min: 5, max: 5, minExclusive: false, maxExclusive: false }
  const more = { min: 5, max: undefined, minExclusive: true, maxExclusive: false }
  const less = { min: undefined, max: 5, minExclusive: false, maxExclusive: true }
  const upwards = { ...more, minExclusive: false }
  const about = { ...upwards, min: undefined }
  const holds = (range: NumberRange, query: object) =>
    matchesRest(searchable, { range }, readQuery('find', searchable, query))

  // for each range: whether some number of it, and whether every one, is within the bounds
  test.each<[string, NumberRange, object, boolean, boolean]>([
    ['exactly 5', exactly, { atLeast: 5 }, true, true],
    ['exactly 5', exactly, { atLeast: 6 }, false, false],
    ['exactly 5', exactly, { atMost: 5 }, true, true],
    ['exactly 5', exactly, { atMost: 4 }, false, false],
    ['exactly 5', exactly, { atLeast: 4, atMost: 6 }, true, true],
    ['exactly 5', exactly, { atLeast: 6, atMost: 4 }, false, false],
    ['more than 5', more, { atLeast: 5 }, true, true],
    ['more than 5', more, { atLeast: 6 }, true, false],
    ['more than 5', more, { atMost: 5 }, false, false],
    ['more than 5', more, { atMost: 6 }, true, false],
    ['less than 5', less, { atMost: 5 }, true, true],
    ['less than 5', less, { atMost: 4 }, true, false],
    ['less than 5', less, { atLeast: 5 }, false, false],
    ['less than 5', less, { atLeast: 4 }, true, false],
    ['5 or more', upwards, { atMost: 5 }, true, false],
    ['5 or more', upwards, { atMost: 4 }, false, false],
    ['about 5', about, { atLeast: 900, atMost: 901 }, true, false],
    ['about 5', about, { atLeast: 901, atMost: 900 }, false, false],
    ['about 5', about, {}, true, true],
  ])('%s', (_, range, query, some, every) => {
    expect(holds(range, query)).toBe(some)
    expect(holds(range, { ...query, match: 'within' })).toBe(every)
  })
})

test('words, in any text and any case; a text that is not there has none', () => {
  const range = { min: 1, max: 1, minExclusive: false, maxExclusive: false }
  const holds = (text: string, own?: string) =>
    matchesRest(searchable, { range, text: own }, readQuery('find', searchable, { text }))
  expect(holds('always')).toBe(true)
  expect(holds('THERE fair', 'A Fair')).toBe(true)
  expect(holds('fair')).toBe(false)
  expect(holds('undefined')).toBe(false)
  expect(holds('stryker')).toBe(false)
})

test('words alone are asked of records that have no range', () => {
  const { range: _, ...plain } = searchable
  const record = { range: { min: 1, max: 1, minExclusive: false, maxExclusive: false } }
  expect(matchesRest(plain, record, readQuery('find', plain, { text: 'there' }))).toBe(true)
  expect(matchesRest(plain, record, readQuery('find', plain, {}))).toBe(true)
})
