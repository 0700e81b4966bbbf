import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { countBy } from '../../src/index.js'
import { FINDER_NAMES, FINDERS, filterByHand, KEYS, keysByHand, type Loose } from '../query/by-hand.js'
import { dayAfter, randomPlaces, randomQueries, randomRecords } from './random-records.js'
import { check } from './runs.js'

const ids = (records: readonly Loose[]) => records.map(({ id }) => id)
const PLACES = { places: randomPlaces }

describe.each(FINDER_NAMES)('%s, of records of one’s own', (name) => {
  const { find, index, type } = FINDERS[name]
  // only events look countries up
  const options = name === 'findEvents' ? [PLACES] : []
  const records = randomRecords[name] as fc.Arbitrary<Loose[]>

  test('an array and its index give the same result as a plain filter; the input is not changed', async () => {
    let found = 0
    await check(1, records, fc.array(randomQueries[name], { minLength: 1, maxLength: 4 }), (given, queries) => {
      const before = structuredClone({ given, queries })
      const indexed = index(given, ...options)
      for (const query of queries) {
        const expected = ids(filterByHand(query, given, randomPlaces))
        found += expected.length
        expect(ids(find(query, given, ...options)), JSON.stringify(query)).toEqual(expected)
        expect(ids(find(query, indexed)), JSON.stringify(query)).toEqual(expected)
      }
      expect({ given, queries }).toEqual(before)
    })
    // enough queries have results
    expect(found).toBeGreaterThan(0)
  })

  const facets = fc.constantFrom(...Object.keys(KEYS[type] ?? {}))

  test('an index, its array and counting by hand agree, for one facet and for two', async () => {
    await check(1, records, facets, facets, (given, first, second) => {
      const count = countBy as (...parameters: unknown[]) => Loose
      const one = new Map<string, number>()
      const two = new Map<string, number>()
      const add = (map: Map<string, number>, key: string) => map.set(key, (map.get(key) ?? 0) + 1)
      for (const record of given) {
        for (const key of keysByHand(record, first, randomPlaces)) {
          add(one, key)
          for (const other of keysByHand(record, second, randomPlaces)) add(two, `${key} ${other}`)
        }
      }
      const sorted = (map: Map<string, number>) => [...map].sort(([a], [b]) => (a < b ? -1 : 1))
      const indexed = index(given, ...options)
      for (const of of [given, indexed]) {
        const counts = count(of, first, ...options)
        expect(counts.map(({ key, count: how }: Loose) => [key, how])).toEqual(sorted(one))
        const pairs = count(of, [first, second], ...options)
        expect(pairs.map(({ keys, count: how }: Loose) => [keys.join(' '), how])).toEqual(sorted(two))
      }
    })
  })
})

test.each(FINDER_NAMES)(
  'what %s finds during a period is just what is counted in it, with either match',
  async (name) => {
    const { find, index } = FINDERS[name]
    const count = countBy as (...parameters: unknown[]) => readonly Loose[]
    const unit = fc.constantFrom('year', 'month', 'day')
    const match = fc.constantFrom('overlaps', 'within', undefined)
    await check(0.2, randomRecords[name] as fc.Arbitrary<Loose[]>, unit, match, (given, by, how) => {
      const counts = count(given, by, { match: how })
      expect(count(index(given), by, { match: how })).toEqual(counts)
      // a long date has thousands of days, of which a sample is enough
      for (const { key, count: many } of counts.slice(0, 20)) {
        expect(find({ during: key, match: how }, given)).toHaveLength(many)
      }
    })
  },
)

// every day that the dates can contain, created once; each date is a slice
const CALENDAR = Array.from({ length: 33_000 }, (_, at) => dayAfter(at))

test('events on a day are those whose date can mean that day', async () => {
  const { find, index } = FINDERS.findEvents
  await check(0.2, randomRecords.findEvents, fc.integer({ min: 0, max: 90 }), (events, at) => {
    const day = dayAfter(at)
    const expected = events.filter(({ date }) =>
      CALENDAR.slice(CALENDAR.indexOf(date.start), CALENDAR.indexOf(date.end) + 1).includes(day),
    )
    for (const of of [events, index(events)]) expect(ids(find({ during: day }, of))).toEqual(ids(expected))
  })
})
