import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countBy, events, figures, groupBy, indexEvents, indexFigures, ties } from '../../src/index.js'
import { randomEvents, randomPlaces } from './random-events.js'

test('counts as many as groupBy groups', () => {
  expect(countBy(ties, 'country')).toEqual(
    groupBy(ties, 'country').map(({ key, records }) => ({ key, count: records.length })),
  )
})

test('an event that can lie in two years counts for both together', () => {
  expect(countBy(events, 'year').map(({ key }) => key)).toEqual([
    '1972',
    '1981',
    '1992',
    '2019/2020',
    '2020',
    '2021',
    '2021/2022',
    '2022',
  ])
})

test('what is counted is frozen, the same object from an index each time', () => {
  const index = indexFigures(figures)
  expect(countBy(index, 'unit')).toBe(countBy(index, 'unit'))
  expect(Object.isFrozen(countBy(index, 'unit'))).toBe(true)
  expect(Object.isFrozen(countBy(index, 'unit')[0])).toBe(true)
  expect(Object.isFrozen(countBy(figures, 'unit'))).toBe(true)
})

// as from JavaScript
const untyped = countBy as (...args: unknown[]) => unknown

test.each<[string, () => unknown, string]>([
  [
    'a facet that the index lacks',
    () => untyped(indexEvents(events), 'unit'),
    'countBy: expected by to be one of kind, place, country,',
  ],
  [
    'a function for an index',
    () => untyped(indexEvents(events), () => 'a'),
    'countBy: expected by to be the name of a facet of the index, found function',
  ],
  [
    'three facets',
    () => untyped(events, ['kind', 'year', 'country']),
    'countBy: expected by to be one facet or two, found a list of 3',
  ],
])('%s is refused', (_, call, message) => {
  expect(call).toThrow(message)
})

test('property: an index counts as the array, by one facet and by two', () => {
  const facets = ['kind', 'country', 'place', 'year', 'month', 'forum', 'planned'] as const
  const facet = fc.constantFrom(...facets)
  fc.assert(
    fc.property(randomEvents, facet, facet, (records, first, second) => {
      const options = { places: randomPlaces }
      const index = indexEvents(records, options)
      expect(countBy(index, first)).toEqual(countBy(records, first, options))
      expect(countBy(index, [first, second])).toEqual(countBy(records, [first, second], options))
    }),
    { numRuns: 500 },
  )
})

test('pairs of an array come by the first key and then by the second, frozen', () => {
  const pairs = countBy(ties, ['kind', 'country'])
  const naive = new Map<string, number>()
  for (const { kind, country } of ties) naive.set(`${kind} ${country}`, (naive.get(`${kind} ${country}`) ?? 0) + 1)
  expect(pairs.map(({ keys, count }) => [keys.join(' '), count])).toEqual(
    [...naive].sort(([a], [b]) => (a < b ? -1 : 1)),
  )
  for (const value of [pairs, ...pairs, ...pairs.map(({ keys }) => keys)]) expect(Object.isFrozen(value)).toBe(true)
})

test.each<[string, () => unknown, Error]>([
  [
    'options that are none',
    () => untyped(events, 'kind', null),
    new TypeError('countBy: expected options to be an object, found null'),
  ],
  [
    'options that are none, for a pair',
    () => untyped(events, ['kind', 'year'], 5),
    new TypeError('countBy: expected options to be an object, found 5'),
  ],
  [
    'one facet in a list',
    () => untyped(events, ['kind']),
    new TypeError('countBy: expected by to be one facet or two, found a list of 1'),
  ],
  ['no array', () => untyped(5, 'kind'), new TypeError('countBy: expected records to be an array, found 5')],
  [
    'a pair with a number, for an index',
    () => untyped(indexEvents(events), ['kind', 5]),
    new TypeError('countBy: expected by to be the name of a facet of the index, found 5'),
  ],
  [
    'a pair with a facet that the index lacks',
    () => untyped(indexEvents(events), ['unit', 'kind']),
    new RangeError(
      'countBy: expected by to be one of kind, place, country, organization, person, forum, source, basis, planned, day, month, year, found "unit"',
    ),
  ],
])('%s is refused, in these words', (_, call, error) => {
  expect(call).toThrow(error)
})
