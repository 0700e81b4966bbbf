import { expect, test } from 'vitest'
import {
  type AnyIds,
  countBy,
  type Event,
  events,
  findEvents,
  indexEvents,
  indexTies,
  ties,
} from '../../../src/index.js'

const FACETS = ['kind', 'place', 'country', 'organization', 'forum', 'source', 'basis'] as const

/** What an array answers, which looks at each record. */
const ids = (found: readonly Event<AnyIds>[]) => found.map(({ id }) => id)
const own = structuredClone(events) as unknown as Event<AnyIds>[]

const keysOf = (facet: (typeof FACETS)[number]) => countBy(own, facet).map(({ key }) => key)

test('two facets together, each pair of keys, whichever of the two is rarer, from one index', () => {
  const index = indexEvents(own)
  let found = 0
  for (const first of FACETS) {
    for (const second of FACETS) {
      if (first === second) continue
      for (const a of keysOf(first).slice(0, 6)) {
        for (const b of keysOf(second).slice(-6)) {
          const query = { [first]: a, [second]: b }
          const expected = ids(findEvents(query, own))
          expect(ids(findEvents(query, index)), JSON.stringify(query)).toEqual(expected)
          found += expected.length
        }
      }
    }
  }
  expect(found).toBeGreaterThan(300)
})

test('three facets, and several keys of one, of which a record can have two', () => {
  const index = indexEvents(own)
  for (const facet of FACETS) {
    const keys = keysOf(facet)
    const queries: Record<string, unknown>[] = [
      { [facet]: keys },
      { [facet]: [...keys, ...keys] },
      { [facet]: keys, source: keysOf('source'), basis: 'stated' },
      { [facet]: keys.slice(0, 2), country: ['CN', 'MX'], during: '2022' },
      { [facet]: keys[0], country: 'CN', basis: 'inferred', text: '会' },
    ]
    for (const query of queries) {
      expect(ids(findEvents(query, index)), JSON.stringify(query)).toEqual(ids(findEvents(query, own)))
    }
  }
  const twice = findEvents({ country: ['CN', 'MX'] }, index)
  expect(twice.filter(({ id }) => id === 'china-mexico-relations-1972')).toHaveLength(1)
})

test('a key that no record has finds nothing, alone and among others', () => {
  const index = indexEvents(own)
  expect(findEvents({ place: 'atlantis' }, index)).toEqual([])
  expect(findEvents({ place: ['atlantis', 'lemuria'], kind: 'forum' }, index)).toEqual([])
  expect(ids(findEvents({ place: ['atlantis', 'xiamen'] }, index))).toEqual(ids(findEvents({ place: 'xiamen' }, own)))
})

test('counts are made once, for a facet and for a pair, and the pair the other way round is another', () => {
  const index = indexEvents(own)
  expect(countBy(index, 'kind')).toBe(countBy(index, 'kind'))
  const pairs = countBy(index, ['kind', 'source'])
  expect(countBy(index, ['kind', 'source'])).toBe(pairs)
  expect(countBy(index, ['kind', 'basis'])).not.toEqual(pairs)
  expect(countBy(index, ['kind', 'source'])).toBe(pairs)
  expect(
    countBy(index, ['source', 'kind'])
      .map(({ keys: [a, b], count }) => [b, a, count].join())
      .sort(),
  ).toEqual(pairs.map(({ keys, count }) => [...keys, count].join()).sort())
})

test('an index of other records is no index of these, and no array', () => {
  const message = 'findEvents: expected records to be an array or an index of them, found '
  // @ts-expect-error ties are no events
  expect(() => findEvents({}, indexTies(ties))).toThrow(message)
  // @ts-expect-error what looks like an index is none
  expect(() => findEvents({}, { searchable: {}, select: () => [] })).toThrow(`${message}an object`)
  // @ts-expect-error a number is no array
  expect(() => indexEvents(5)).toThrow(
    new TypeError('indexEvents: expected records to be an array or an index of them, found 5'),
  )
})
