import { describe, expect, test } from 'vitest'
import {
  countBy,
  figureRange,
  findEvents,
  findFigures,
  findStatements,
  findTies,
  formatFigure,
  groupBy,
  indexEvents,
  label,
  participantsOf,
  sortByDate,
  timeline,
} from '../../src/index.js'
import { ownPartSchemas } from '../../src/schema/index.js'
import { FINDER_NAMES, FINDERS, type FinderName, KEYS, type Loose, type Query } from './by-hand.js'

const day = { edtf: '2020-05-05', start: '2020-05-05', end: '2020-05-05' }

/** Own records with only the required fields, in one language. */
const LEAST = {
  findEvents: { id: 'a', type: 'event', name: { en: 'Fête' }, kind: 'gathering', date: day },
  findTies: { id: 'b', type: 'tie', kind: 'twinning', party: 'here', partner: 'there' },
  findFigures: { id: 'c', type: 'figure', value: 5, unit: 'container', kind: 'tally', counts: { zh: '箱量' } },
  findStatements: { id: 'd', type: 'statement', kind: 'rumour', gist: { en: 'It may rain' } },
} as const satisfies Record<FinderName, object>

describe.each(FINDER_NAMES)('%s, of records with only what they must have', (name) => {
  const { find, index, type, collection } = FINDERS[name]
  const least: Loose = LEAST[name]
  const empty = Object.fromEntries(Object.keys(ownPartSchemas[collection]).map((field) => [field, undefined]))
  // an undefined field is the same as a missing one
  const records: readonly Loose[] = [least, { ...empty, sources: undefined, period: undefined, ...least, id: 'z' }]
  const found = (query: Query) => {
    const answer = find(query, records)
    expect(find(query, index(records)), JSON.stringify(query)).toEqual(answer)
    return answer.length
  }

  test('are valid for the schema', () => {
    expect(ownPartSchemas[collection].safeParse(least)).toMatchObject({ success: true })
  })

  test('finds them by their values only', () => {
    expect(found({})).toBe(2)
    expect(found({ kind: least.kind })).toBe(2)
    for (const facet of Object.keys(KEYS[type] ?? {})) {
      if (['kind', 'party', 'partner', 'unit', 'planned', 'qualifier'].includes(facet)) continue
      expect(found({ [facet]: facet === 'country' ? 'NZ' : 'x' }), facet).toBe(0)
    }
    expect(found({ during: '0000/9999' })).toBe(name === 'findEvents' ? 2 : 0)
    expect(found({ text: 'undefined' })).toBe(0)
    expect(countBy(records, 'source' as never)).toEqual([])
    expect(countBy(records, 'kind' as never)).toEqual([{ key: least.kind, count: 2 }])
    expect(countBy(index(records), 'source' as never)).toEqual([])
  })

  test('rejects an invalid record with its position', () => {
    for (const wrong of [null, undefined, 'a', 5]) {
      for (const given of [[least, wrong], Object.assign(new Array(2), { 0: least, 1: wrong })]) {
        expect(() => find({}, given)).toThrow(new RegExp(`^${name}: expected records\\[1\\] to be a record, found `))
        expect(() => index(given)).toThrow(/^index\w+: expected records\[1\] to be a record, found /)
      }
    }
    // no function skips a hole
    expect(() => find({}, [least, ...new Array(1)])).toThrow(TypeError)
    expect(() => find({}, Object.assign(new Array(2), { 1: least }))).toThrow(/records\[0\] .*found nothing$/)
    expect(() => index(Object.assign(new Array(2), { 1: least }))).toThrow(/records\[0\] .*found nothing$/)
  })
})

test('words are found in either Unicode form', () => {
  for (const stored of ['NFC', 'NFD']) {
    const records = [{ ...LEAST.findEvents, name: { en: 'Fête'.normalize(stored) } }]
    for (const asked of ['NFC', 'NFD']) expect(findEvents({ text: 'FÊTE'.normalize(asked) }, records)).toHaveLength(1)
  }
})

test('words are found if there is only one language', () => {
  expect(findEvents({ text: 'FÊTE' }, [LEAST.findEvents])).toHaveLength(1)
  expect(findFigures({ text: '箱' }, [LEAST.findFigures])).toHaveLength(1)
  expect(findStatements({ text: 'rain may' }, [LEAST.findStatements])).toHaveLength(1)
  expect(findTies({ text: 'here' }, [LEAST.findTies])).toEqual([])
})

test('an event without a status was not planned; a number without a qualifier is exact', () => {
  const events = [LEAST.findEvents]
  for (const records of [events, indexEvents(events)]) {
    expect(findEvents({ planned: false }, records)).toHaveLength(1)
    expect(findEvents({ planned: true }, records)).toEqual([])
  }
  const figures = [LEAST.findFigures]
  expect(findFigures({ atLeast: 5, atMost: 5, match: 'within' }, figures)).toHaveLength(1)
  expect(findFigures({ atLeast: 6 }, figures)).toEqual([])
  expect(figureRange(LEAST.findFigures)).toEqual({ min: 5, max: 5, minExclusive: false, maxExclusive: false })
  expect(formatFigure(LEAST.findFigures)).toBe('5')
})

test('every other helper accepts them', () => {
  const { findEvents: event, findTies: tie, findFigures: figure, findStatements: statement } = LEAST
  expect(label(event, 'zh')).toBe('Fête')
  expect(label(figure, 'en')).toBe('箱量')
  expect(label(statement, 'en')).toBe('It may rain')
  expect(participantsOf(event, { people: [], organizations: [], places: [] })).toEqual([])
  expect(sortByDate([tie, figure, statement, event]).map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd'])
  expect(timeline([event])).toEqual([{ period: '2020', events: [event] }])
  expect(groupBy([tie, event], 'year')).toEqual([{ key: '2020', records: [event] }])
})

const event = LEAST.findEvents
const figure = LEAST.findFigures

/** A record with an invalid field, a query that uses the field, and one that does not. */
const FAULTS: readonly [FinderName, object, Query, Query, string][] = [
  ['findEvents', { ...event, kind: 5 }, { kind: 'a' }, { place: 'a' }, 'kind .* found 5'],
  ['findEvents', { ...event, kind: {} }, { kind: 'a' }, { place: 'a' }, 'kind .* found an object'],
  ['findEvents', { ...event, places: 5 }, { place: 'a' }, { kind: 'a' }, 'places .* found 5'],
  ['findEvents', { ...event, places: [7] }, { place: 'a' }, { kind: 'a' }, 'places .* found 7'],
  ['findEvents', { ...event, places: new Array(1) }, { place: 'a' }, { kind: 'a' }, 'places .* found nothing'],
  ['findEvents', { ...event, places: [null] }, { country: 'NZ' }, { kind: 'a' }, 'places .* found null'],
  ['findEvents', { ...event, participants: 'all' }, { person: 'a' }, { kind: 'a' }, 'participants.who .* found "all"'],
  ['findEvents', { ...event, participants: ['a'] }, { person: 'a' }, { kind: 'a' }, 'participants.who .* found "a"'],
  [
    'findEvents',
    { ...event, participants: [{ who: 5 }] },
    { person: 'a' },
    { kind: 'a' },
    'participants.who .* found 5',
  ],
  [
    'findEvents',
    { ...event, participants: new Array(1) },
    { place: 'a' },
    { kind: 'a' },
    'participants.who .* found nothing',
  ],
  [
    'findEvents',
    { ...event, participants: [{ who: {} }] },
    { person: 'a' },
    { kind: 'a' },
    'participants.who .* found an object',
  ],
  ['findFigures', { ...figure, value: '5' }, { atLeast: 1 }, { kind: 'a' }, 'value .* found "5"'],
  ['findFigures', { ...figure, value: Number.NaN }, { atMost: 1 }, { kind: 'a' }, 'value .* found NaN'],
  ['findFigures', { ...figure, qualifier: 'roughly' }, { atMost: 1 }, { kind: 'a' }, 'qualifier .* found "roughly"'],
]

test.each(FAULTS)('%s reports %j only if the query uses it', (name, wrong, query, other, told) => {
  const { find, index } = FINDERS[name]
  const records = [LEAST[name], wrong]
  const message = new RegExp(`: expected records\\[1\\]\\.${told}`)
  for (const given of [records, index(records)]) {
    expect(find(other, given)).toEqual([])
    expect(() => find(query, given)).toThrow(TypeError)
    expect(() => find(query, given)).toThrow(message)
  }
})

/** Building an index sorts the dates, so it reports invalid ones. */
test.each<[object | undefined, string]>([
  [{ edtf: '2022' }, '?'],
  [{ start: '2022-5-1', end: '2022-05-02' }, '2022-5-1 to 2022-05-02'],
  [{ start: '2022-05-03', end: '2022-05-02' }, '2022-05-03 to 2022-05-02'],
  [{ start: 5, end: '2022-05-02' }, '? to 2022-05-02'],
  [{ start: '2022-05-02', end: '2022-05-023' }, '2022-05-02 to 2022-05-023'],
  [{ start: '2022/05-02', end: '2022/05-02' }, '2022/05-02 to 2022/05-02'],
  [{ start: '2022-05/02', end: '2022-05/02' }, '2022-05/02 to 2022-05/02'],
  ['2022-05-03' as never, '?'],
  [null as never, '?'],
])('the date %j is refused by everything that reads dates', (date, found) => {
  for (const [name, field] of [
    ['findEvents', 'date'],
    ['findTies', 'since'],
    ['findStatements', 'period'],
  ] as const) {
    const { find, index } = FINDERS[name]
    const records = [LEAST[name], { ...LEAST[name], [field]: date }]
    const message = `expected records[1].${field} to be a date whose start and end are calendar days in order, found "${found}`
    expect(find({ kind: 'a' }, records)).toEqual([])
    expect(() => find({ during: '2022' }, records)).toThrow(`${name}: ${message}`)
    expect(() => index(records)).toThrow(message)
    expect(() => countBy(records as never, 'year' as never)).toThrow(`countBy: ${message}`)
    if (name === 'findEvents') expect(() => timeline(records as never)).toThrow(`timeline: ${message}`)
  }
})

test('an index rejects days that do not exist', () => {
  const records = [event, { ...event, date: { start: '2022-02-30', end: '2022-02-30' } }] as never
  expect(() => indexEvents(records)).toThrow(/^indexEvents: expected records\[1\]\.date to be .*found "2022-02-30"$/)
})

test('an event must have a date if a query uses dates', () => {
  const { date: _, ...undated } = event
  const records = [event, undated] as never
  for (const call of [
    () => findEvents({ during: '2022' }, records),
    () => indexEvents(records),
    () => timeline(records),
  ]) {
    expect(call).toThrow(/: expected records\[1\]\.date to be a date .*, found nothing$/)
  }
  expect(findEvents({ kind: 'gathering' }, records)).toHaveLength(2)
})

test('an unknown place is an error if a query uses countries or regions', () => {
  const records = [event, { ...event, places: ['atlantis'] }]
  for (const facet of ['country', 'region'] as const) {
    const query = { [facet]: facet === 'country' ? 'NZ' : 'Europe' }
    const message = /: expected places to have "atlantis", in records\[1\]\.places, .*found none$/
    expect(() => findEvents(query, records, { places: [] })).toThrow(message)
    expect(() => findEvents(query, indexEvents(records, { places: [] }))).toThrow(message)
    expect(() => countBy(records, facet, { places: [] })).toThrow(message)
    // a participant need not be a place
    const hosted = [{ ...event, participants: [{ role: 'host', who: 'atlantis' }] }]
    expect(findEvents(query, hosted, { places: [] })).toEqual([])
  }
})

test.each([
  ['findEvents', (options: unknown) => findEvents({}, [], options as never)],
  ['indexEvents', (options: unknown) => indexEvents([], options as never)],
  ['groupBy', (options: unknown) => groupBy([event], 'kind', options as never)],
  ['countBy', (options: unknown) => countBy([event], 'kind', options as never)],
  ['countBy', (options: unknown) => countBy([event], ['kind', 'year'], options as never)],
])('%s refuses unknown options, and places that are not a list', (name, call) => {
  for (const options of [5, 'places', true]) {
    expect(() => call(options)).toThrow(new RegExp(`^${name}: expected options to be an object, found `))
  }
  expect(() => call({ place: [] })).toThrow(
    new RegExp(`^${name}: expected options to have only .*places.*found "place"`),
  )
  for (const places of [null, {}, 'xiamen']) {
    expect(() => call({ places })).toThrow(new RegExp(`^${name}: expected options.places to be an array, found `))
  }
  // null, from untyped callers, means no options
  for (const none of [null, undefined, {}, { places: undefined }]) expect(() => call(none)).not.toThrow()
})
