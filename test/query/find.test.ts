import { describe, expect, test } from 'vitest'
import { bundledCollections } from '../../src/generated/getters.js'
import { findTies, sisterCities, ties } from '../../src/index.js'
import { fixture } from '../fixture/index.js'
import {
  DATES,
  dayBefore,
  FINDER_NAMES,
  FINDERS,
  filterByHand,
  KEYS,
  keysByHand,
  type Loose,
  type Query,
  textsByHand,
} from './by-hand.js'

const { places } = fixture.dataset
const PLACES = { places }

/** A find function on the fixture, with an array and with its index. */
function finder(name: (typeof FINDER_NAMES)[number]) {
  const { find, index, type, collection } = FINDERS[name]
  const records: readonly Loose[] = fixture.dataset[collection]
  const options = name === 'findEvents' ? [PLACES] : []
  const indexed = index(records, ...options)
  /** The common result, which is asserted to equal a plain filter. */
  const ask = (query: Query): Loose[] => {
    const expected = filterByHand(query, records, places)
    expect(find(query, records, ...options), JSON.stringify(query)).toEqual(expected)
    expect(find(query, indexed), JSON.stringify(query)).toEqual(expected)
    return expected
  }
  /** Every key of a facet that occurs in a record. */
  const keys = (facet: string) => [...new Set(records.flatMap((record) => keysByHand(record, facet, places)))]
  // the keys of `planned` are `true` and `false`
  const asked = (facet: string, key: string) => (facet === 'planned' ? key === 'true' : key)
  return { find, type, records, indexed, options, ask, keys, asked, facets: Object.keys(KEYS[type] ?? {}) }
}

describe.each(FINDER_NAMES)('%s', (name) => {
  const { find, type, records, indexed, ask, keys, asked, facets } = finder(name)

  test('no query, or an empty one, finds every record, in a new array', () => {
    const bundled: readonly unknown[] = bundledCollections[FINDERS[name].collection]
    for (const found of [find(), find({}), find({ kind: undefined, during: undefined })]) {
      expect(found).toEqual(bundled)
      expect(found).not.toBe(bundled)
    }
    expect(find({}, records)).toEqual(records)
    expect(find({}, indexed)).toEqual(records)
    expect(find({}, records)).not.toBe(records)
    expect(find({}, [])).toEqual([])
  })

  test('finds the records themselves, not copies', () => {
    for (const found of [find({}, records)[0], find({}, indexed)[0], indexed.get(records[0].id)]) {
      expect(found).toBe(records[0])
    }
  })

  test.each(facets)('%s: one key, several, one that no record has', (facet) => {
    const all = keys(facet)
    expect(all.length, 'keys in the fixture').toBeGreaterThan(0)
    for (const key of all) expect(ask({ [facet]: asked(facet, key) })).not.toEqual([])
    if (facet === 'planned') return
    // a record with several of the keys is found once
    const any = ask({ [facet]: [...all, ...all] })
    expect(any).toEqual(records.filter((record) => keysByHand(record, facet, places).length > 0))
    if (facet === 'qualifier') return
    const nothing = facet === 'country' ? 'ZZ' : 'nowhere'
    expect(ask({ [facet]: nothing })).toEqual([])
    expect(ask({ [facet]: [nothing, all[0]] })).toEqual(ask({ [facet]: all[0] }))
  })

  test('two facets and three, whichever of them is rarer, from one index', () => {
    let found = 0
    for (const first of facets) {
      for (const second of facets) {
        if (first === second) continue
        for (const a of keys(first)) {
          for (const b of keys(second)) {
            const query = { [first]: asked(first, a), [second]: asked(second, b) }
            found += ask(query).length
            if (a === keys(first)[0]) ask({ ...query, kind: keys('kind'), source: keys('source').slice(0, 2) })
          }
        }
      }
    }
    expect(found).toBeGreaterThan(records.length)
  })

  test('during: the first and last day that a date can mean count, the adjacent days do not', () => {
    const field = DATES[type] as string
    const dated = records.filter((record) => record[field])
    expect(dated.length).toBeGreaterThan(0)
    for (const record of dated) {
      const { start, end, edtf } = record[field]
      const before = start === '0000-01-01' ? start : dayBefore(start)
      expect(ask({ during: start })).toContain(record)
      expect(ask({ during: end })).toContain(record)
      expect(ask({ during: edtf, match: 'within' })).toContain(record)
      expect(ask({ during: `${start}/${end}`, match: 'within' })).toContain(record)
      for (const during of [`../${before}`, before, start.slice(0, 4), `${end.slice(0, 7)}/..`]) {
        ask({ during })
        ask({ during, match: 'within' })
        ask({ during, match: 'overlaps', kind: record.kind })
      }
      if (before !== start) expect(ask({ during: `../${before}` })).not.toContain(record)
      if (end !== start) expect(ask({ during: start, match: 'within' })).not.toContain(record)
    }
    // a record without a date matches no time, not even an unbounded one
    expect(ask({ during: '0000/9999' })).toEqual(dated)
  })

  test('text: every text of a record finds it, in any case and with any spaces; no other word does', () => {
    for (const record of records) {
      const texts = textsByHand(record)
      expect(texts.length).toBeGreaterThan(0)
      for (const text of texts) {
        const words = text.toUpperCase().split(' ').reverse()
        expect(ask({ text: `  ${words.join('\t\n')} ` })).toContain(record)
      }
      // words from several texts, which must all occur
      expect(ask({ text: texts.join(' ') })).toContain(record)
      expect(ask({ text: `${texts.join(' ')} 无此词` })).not.toContain(record)
    }
    // text is matched literally
    for (const pattern of ['.*', '[a-z]', '(', '\\w', 'undefined', 'null']) expect(ask({ text: pattern })).toEqual([])
  })

  test('an index of another type is rejected, and so are objects that only look like an index', () => {
    const [other] = FINDER_NAMES.filter((one) => one !== name)
    for (const wrong of [finder(other as never).indexed, { records, size: 1, get: () => undefined }, 5, 'all', null]) {
      expect(() => find({}, wrong)).toThrow(TypeError)
      expect(() => find({}, wrong)).toThrow(`${name}: expected records to be an array or an index of them`)
    }
  })
})

describe.each(FINDER_NAMES)('an index for %s', (name) => {
  const { index, collection } = FINDERS[name]
  const records: readonly Loose[] = fixture.dataset[collection]

  test('keeps the array itself, and its records by id', () => {
    const indexed = index(records)
    expect(indexed.records).toBe(records)
    expect(indexed.size).toBe(records.length)
    for (const record of records) expect(indexed.get(record.id)).toBe(record)
    expect(indexed.get('nowhere')).toBeUndefined()
  })

  test.each([[null], [5], ['all'], [{}]])('is not made from %j', (wrong) => {
    expect(() => index(wrong)).toThrow(TypeError)
    expect(() => index(wrong)).toThrow(/^index\w+: expected records to be an array/)
  })
})

test('bounds use the range that the qualifier allows', () => {
  const { ask } = finder('findFigures')
  const ids = (query: Query) => ask(query).map(({ id }) => id)
  for (const match of ['overlaps', 'within', undefined]) {
    for (const value of [0, 1, 9.5, 10, 10.5, 30, 40, 50, 1200, 2e8, 1e9, 3e9]) {
      ask({ atLeast: value, match })
      ask({ atMost: value, match })
      ask({ atLeast: value, atMost: value, match })
      ask({ atLeast: value, atMost: value - 1, match })
      ask({ atLeast: value - 1, atMost: value + 1, unit: 'country', match })
    }
  }
  // nearly 30: below it, and not it
  expect(ids({ atLeast: 30, unit: 'country' })).toEqual(['plan-target-2025'])
  expect(ids({ atMost: 30, unit: 'country', match: 'within' })).toEqual(['forum-countries-2019'])
  // more than 200 million: not that number, perhaps twice it
  expect(ids({ atMost: 2e8, unit: 'USD' })).toEqual([])
  expect(ids({ atLeast: 4e8, unit: 'USD' })).toEqual(['forum-signed-2019'])
  expect(ids({ atLeast: 4e8, unit: 'USD', match: 'within' })).toEqual([])
  // about 1,200 has no bounds
  expect(ids({ atLeast: 5e8, unit: 'person' })).toEqual(['forum-people-2019', 'seminar-people-2019'])
})

test('the countries of an event are looked up among the given places, for an array and an index', () => {
  const { find, index } = FINDERS.findEvents
  const said = fixture.dataset.events
  const events = said.map((event: Loose) => ({ ...event, countries: undefined, regions: undefined }))
  // as derived by the build
  for (const query of [{ country: 'CN' }, { country: 'FJ' }, { region: 'Asia' }, { region: 'Melanesia' }]) {
    const ids = find(query, said, { places: [] }).map(({ id }) => id)
    expect(ids).not.toEqual([])
    expect(find(query, events, PLACES).map(({ id }) => id)).toEqual(ids)
    expect(find(query, index(events, PLACES)).map(({ id }) => id)).toEqual(ids)
  }
  const moved = places.map((place: Loose) => (place.id === 'lantai' ? { ...place, country: 'WS' } : place))
  const fijian = find({ country: 'WS' }, events, { places: moved })
  expect(fijian.map(({ id }) => id)).toEqual(['youth-seminar-2019'])
  expect(find({ country: 'WS' }, index(events, { places: moved }))).toEqual(fijian)
})

test('the sister cities are the ties of that kind, and only those', () => {
  expect(sisterCities).toEqual(ties.filter(({ kind }) => kind === 'sister-city'))
  expect(findTies({ kind: 'sister-city' })).toEqual(sisterCities)
})
