import { describe, expect, test } from 'vitest'
import { events as bundledEvents, countBy, groupBy, indexEvents, indexFigures } from '../../src/index.js'
import { recordsOf } from '../../src/rules/context.js'
import { fixture } from '../fixture/index.js'
import { DATES, FINDER_NAMES, FINDERS, KEYS, keysByHand, type Loose, periodsByHand } from './by-hand.js'

const { dataset } = fixture
const { events, figures, people, places, ties } = dataset
const PLACES = { places }
const all: readonly Loose[] = recordsOf(dataset).map(({ record }) => record)
// as from JavaScript
const group = groupBy as (...args: unknown[]) => { key: string; records: Loose[] }[]
const count = countBy as (...args: unknown[]) => readonly Loose[]

/** The records of each key, in the order of the keys, sorted by hand. */
function byKey(records: readonly Loose[], keysOf: (record: Loose) => readonly string[]) {
  const keys = [...new Set(records.flatMap(keysOf))].sort((a, b) => (a < b ? -1 : 1))
  return keys.map((key) => ({ key, records: records.filter((record) => keysOf(record).includes(key)) }))
}

describe.each(Object.keys(KEYS))('records of type %s', (type) => {
  const records = all.filter((record) => record.type === type)

  test.each(Object.keys(KEYS[type] ?? {}))('are grouped and counted by %s', (facet) => {
    const expected = byKey(records, (record) => keysByHand(record, facet, places))
    expect(expected, 'keys in the fixture').not.toEqual([])
    expect(group(records, facet, PLACES)).toEqual(expected)
    expect(count(records, facet, PLACES)).toEqual(
      expected.map(({ key, records: { length } }) => ({ key, count: length })),
    )
  })

  test.each(['year', 'month', 'day'] as const)(
    'are grouped by %s where they have a date, else that is refused',
    (unit) => {
      if (DATES[type] === undefined) {
        expect(() => group(records, unit)).toThrow(RangeError)
        return
      }
      const periods = periodsByHand(records, unit)
      const expected = byKey(records, (record) => periods.get(record) ?? [])
      expect(expected).not.toEqual([])
      expect(group(records, unit)).toEqual(expected)
      // records that must fall in one period have no other key
      const alone = byKey(records, (record) => {
        const { start, end } = record[DATES[type] as string] ?? {}
        const [key] = periods.get(record) ?? []
        return periods.get(record)?.length === 1 && start !== '0000-01-01' && end !== '9999-12-31'
          ? [key as string]
          : []
      })
      const within = alone.map(({ key, records: { length } }) => ({ key, count: length }))
      expect(count(records, unit, { match: 'within' })).toEqual(within)
    },
  )

  test('are counted by each pair of facets, by the first key and then by the second', () => {
    const facets = Object.keys(KEYS[type] ?? {})
    for (const first of facets) {
      for (const second of facets) {
        const expected = byKey(records, (record) => keysByHand(record, first, places)).flatMap((one) =>
          byKey(one.records, (record) => keysByHand(record, second, places)).map((other) => ({
            keys: [one.key, other.key],
            count: other.records.length,
          })),
        )
        expect(count(records, [first, second], PLACES)).toEqual(expected)
      }
    }
  })
})

test('duplicate keys of a record count once', () => {
  const [event] = events
  const named = { places: ['wanglan', 'wanglan'], participants: [{ role: 'host', who: 'wanglan' }] }
  const twice = [{ ...event, ...named, countries: undefined }] as never[]
  for (const of of [twice, indexEvents(twice, PLACES)]) {
    expect(count(of, 'place')).toEqual([{ key: 'wanglan', count: 1 }])
    expect(count(of, ['place', 'country'], PLACES)).toEqual([{ keys: ['wanglan', 'CN'], count: 1 }])
  }
  expect(group(twice, 'country', PLACES)).toEqual([{ key: 'CN', records: twice }])
})

test('records of several types are grouped by what they have in common', () => {
  const keys = groupBy([...events, ...figures], 'kind').map(({ key }) => key)
  expect(keys).toEqual([...new Set([...events, ...figures].map(({ kind }) => kind))].sort())
  expect(() => group([...events, ...figures], 'forum')).toThrow(/^groupBy: expected by to be one of .*found "forum"$/)
})

test('every counted key of bundled records works in a query', () => {
  for (const name of FINDER_NAMES) {
    const { find, type } = FINDERS[name]
    for (const facet of Object.keys(KEYS[type] ?? {}).filter((one) => one !== 'planned')) {
      const counts = count(find({}), facet)
      for (const { key, count: size } of counts) expect(find({ [facet]: key }), `${facet} ${key}`).toHaveLength(size)
    }
  }
})

test('a participant counts under its type', () => {
  const of = (facet: 'person' | 'organization' | 'place') => {
    const bundled = indexEvents(bundledEvents)
    const keys = countBy(bundledEvents, facet).map(({ key }) => key)
    expect(countBy(bundled, facet).map(({ key }) => key)).toEqual(keys)
    expect(groupBy(bundledEvents, facet).map(({ key }) => key)).toEqual(keys)
    expect([...new Set(countBy(bundled, [facet, 'year']).map(({ keys: [key] }) => key))]).toEqual(keys)
    return keys as string[]
  }
  const [persons, bodies, spots] = [of('person'), of('organization'), of('place')]
  expect(persons).toContain('hu-changsheng')
  for (const other of [bodies, spots]) expect(other).not.toContain('hu-changsheng')
  expect(bodies).toContain('ibm')
})

test('a function counts lists of any items', () => {
  expect(
    countBy([{ field: 'a' }, { field: 'b' }, { field: 'a' }], ({ field }) => field, { order: 'count' })[0],
  ).toEqual({
    key: 'a',
    count: 2,
  })
})

test('near facets are suggested', () => {
  expect(() => count(events, 'knd')).toThrow(/; did you mean kind\?$/)
})

test('an index counts like its array, and keeps its counts', () => {
  const index = indexEvents(events, PLACES)
  for (const facet of [...Object.keys(KEYS['event'] ?? {}), 'day', 'month', 'year'] as 'kind'[]) {
    expect(countBy(index, facet)).toEqual(countBy(events, facet, PLACES))
    expect(countBy(index, facet)).toBe(countBy(index, facet))
    for (const other of ['kind', 'source', 'year'] as const) {
      const pairs = countBy(index, [facet, other])
      expect(pairs).toEqual(countBy(events, [facet, other], PLACES))
      expect(countBy(index, [facet, other])).toBe(pairs)
    }
  }
})

test.each(FINDER_NAMES)('what %s finds during a period is just what is counted in it, with either match', (name) => {
  const { find, index, collection } = FINDERS[name]
  const records = dataset[collection]
  for (const unit of ['year', 'month', 'day']) {
    for (const match of ['overlaps', 'within']) {
      const counts = count(records, unit, { match })
      expect(count(index(records), unit, { match })).toEqual(counts)
      for (const { key, count: many } of counts) expect(find({ during: key, match }, records)).toHaveLength(many)
    }
  }
})

test('a date of more than a thousand periods has only those that other dates have', () => {
  const event = (id: string, start: string, end = start) => ({ id, type: 'event', date: { start, end } })
  const events = [
    event('century', '1900-01-01', '1999-12-31'),
    event('day', '1950-05-05'),
    event('week', '1960-01-01', '1960-01-03'),
  ]
  const days = ['1900-01-01', '1950-05-05', '1960-01-01', '1960-01-02', '1960-01-03', '1999-12-31']
  const counts = count(events, 'day')
  expect(counts.map(({ key }) => key)).toEqual(days)
  expect(counts.map((one) => one.count)).toEqual([1, 2, 2, 2, 2, 1])
  expect(count(indexEvents(events as never), 'day')).toEqual(counts)
})

test('the largest count comes first if requested, and equal counts are sorted by key', () => {
  const index = indexFigures(figures)
  for (const of of [figures, index] as never[]) {
    for (const by of ['unit', ['unit', 'kind']]) {
      const counts = count(of, by)
      const sorted = count(of, by, { order: 'count' })
      expect(sorted).toEqual([...counts].sort((a, b) => b.count - a.count))
      expect(sorted).not.toEqual(counts)
      expect(count(of, by, { order: 'key' })).toEqual(counts)
      expect(Object.isFrozen(sorted)).toBe(true)
    }
  }
})

test.each([
  [{ match: 'near' }, RangeError, /options.match .*"within", found "near"/],
  [{ order: 'size' }, RangeError, /options.order .*"count", found "size"/],
  [{ oder: 'count' }, TypeError, /options to have only .*found "oder".*order/],
  ['count', TypeError, /options to be an object, found "count"/],
])('countBy refuses the options %j', (options, type, message) => {
  for (const by of ['kind', ['kind', 'year']]) {
    expect(() => count(events, by, options)).toThrow(type)
    expect(() => count(events, by, options)).toThrow(new RegExp(`^countBy: expected ${message.source}`))
  }
})

test('a function returns a key, several, or none', () => {
  const [first, second] = ties as readonly [Loose, Loose]
  expect(groupBy([first, second], ({ id }) => (id === first.id ? 'mine' : undefined))).toEqual([
    { key: 'mine', records: [first] },
  ])
  // duplicates count once, undefined keys not at all
  expect(group([first], () => ['b', undefined, 'a', 'b'])).toEqual([
    { key: 'a', records: [first] },
    { key: 'b', records: [first] },
  ])
  expect(countBy(ties, () => undefined)).toEqual([])
  expect(countBy(ties, ({ kind }) => [kind, 'all'])).toContainEqual({ key: 'all', count: ties.length })
})

test('keys are in the order of their UTF-16 code units, whatever the language', () => {
  const words = ['é', 'z', 'a', 'B', '厦', '\u{1F600}', '\uff21']
  const keys = groupBy(ties.slice(0, 1), () => words).map(({ key }) => key)
  expect(keys).toEqual(['B', 'a', 'z', 'é', '厦', '\u{1F600}', '\uff21'])
})

test('groups are new and may be changed; counts are deeply frozen', () => {
  groupBy(ties, 'kind')[0]?.records.pop()
  expect(groupBy(ties, 'kind')).toEqual(byKey(ties, ({ kind }) => [kind]))
  const index = indexFigures(figures)
  for (const of of [figures, index] as never[]) {
    for (const counts of [count(of, 'unit'), count(of, ['unit', 'kind'])]) {
      expect(counts.length).toBeGreaterThan(1)
      for (const value of [counts, ...counts, ...counts.map(({ keys }) => keys)])
        expect(Object.isFrozen(value)).toBe(true)
    }
  }
})

describe.each([
  ['groupBy', group],
  ['countBy', count],
] as const)('%s refuses', (name, call) => {
  test.each<[string, unknown, unknown, new () => Error, RegExp]>([
    ['no array', {}, 'kind', TypeError, /records to be an array.*, found an object/],
    ['no array', 5, 'kind', TypeError, /records to be an array.*, found 5/],
    ['a facet that the type lacks', ties, 'forum', RangeError, /to be one of .*kind.*partner.*year, found "forum"/],
    ['a facet by the name of what every object has', places, 'toString', RangeError, /found "toString"/],
    ['a value that is not a name', ties, 1, TypeError, /by to be .*facet.*, found 1/],
    ['a value that is not a name', ties, null, TypeError, /by to be .*facet.*, found null/],
    ['a value that is not a record', [ties[0], null], 'kind', TypeError, /records\[1\] to be a record.*, found null/],
    ['a hole', Object.assign(new Array(2), { 0: ties[0] }), 'kind', TypeError, /records\[1\] .*found nothing/],
    ['a hole, by a function', new Array(1), () => 'a', TypeError, /records\[0\] .*found nothing/],
    ['a record of no type', [{}], 'kind', TypeError, /records\[0\] to be a record whose type is one of event, /],
    ['an unknown type', [ties[0], { type: 'toString' }], 'kind', TypeError, /records\[1\] .*type/],
    ['a type that is not a string', [{ type: ['tie'], kind: 'a' }], 'kind', TypeError, /records\[0\] .*type/],
    [
      'a key that is not a string',
      [ties[0], { ...ties[1], country: 5 }],
      'country',
      TypeError,
      /records\[1\].country .*5/,
    ],
    ['an invalid key from a function', ties, () => 1, TypeError, /by\(records\[0\]\) .*found 1/],
    ['one among others', [ties[0]], () => ['a', null], TypeError, /by\(records\[0\]\) .*found null/],
  ])('%s', (_, records, by, type, message) => {
    expect(() => call(records, by)).toThrow(type)
    expect(() => call(records, by)).toThrow(new RegExp(`^${name}: expected .*${message.source}`))
  })
})

test.each<[unknown, unknown, RegExp]>([
  [ties, ['kind'], /one facet or two, found a list of 1/],
  [ties, ['kind', 'year', 'country'], /one facet or two, found a list of 3/],
  [ties, [], /one facet or two, found a list of 0/],
  [ties, ['kind', 5], /by to be .*found 5/],
  [ties, ['kind', 'forum'], /to be one of .*found "forum"/],
  [indexEvents(events), 'unit', /to be one of kind, .*year, found "unit"/],
  [indexEvents(events), ['unit', 'kind'], /to be one of kind, .*year, found "unit"/],
  [indexEvents(events), ['kind', 5], /by to be .*facet of the index, found 5/],
  [indexEvents(events), () => 'a', /by to be .*facet of the index, found function/],
  [people, ['organization', 'year'], /to be one of organization, source, found "year"/],
])('countBy refuses two unknown facets, also of an index: %#', (records, by, message) => {
  expect(() => count(records, by)).toThrow(new RegExp(`^countBy: expected .*${message.source}`))
})
