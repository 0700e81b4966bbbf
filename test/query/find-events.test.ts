import fc from 'fast-check'
import { describe, expect, expectTypeOf, test } from 'vitest'
import { edtfWindow } from '../../src/dates/edtf-window.js'
import { type AnyIds, type Event, type EventQuery, events, findEvents, indexEvents, places } from '../../src/index.js'
import { dayAfter, randomDuring, randomEvents, randomPlaces, randomQueries } from './random-events.js'

const ids = (found: readonly Event<AnyIds>[]) => found.map(({ id }) => id)

describe('on the bundled events', () => {
  test('without a query, all of them, in a new array', () => {
    expect(findEvents()).toEqual(events)
    expect(findEvents()).not.toBe(events)
  })

  test('a day, a month, a year, an interval, open ends', () => {
    expect(ids(findEvents({ during: '2022-11-12', match: 'within' }))).toEqual(['gdpc-unveiling-2022'])
    expect(ids(findEvents({ during: '2022-05', match: 'within' }))).toEqual(['brics-parties-forum-2022'])
    expect(ids(findEvents({ during: '2022-09/2022-11', match: 'within' }))).toEqual([
      'brics-friendship-cities-forum-2022',
      'brics-think-tank-seminar-2022',
      'gdpc-unveiling-2022',
      'europe-mission-2022',
    ])
    expect(ids(findEvents({ during: '../1990' }))).toEqual(['xiamen-zone-building-1981', 'china-mexico-relations-1972'])
    expect(findEvents({ during: '2022-11-17/..', match: 'within' }).map(({ id }) => id)).toEqual([
      'brics-think-tank-seminar-2022',
    ])
  })

  test('an imprecise date is found by what it can mean', () => {
    const signing = findEvents({ during: '2020-11-16', kind: 'signing' })
    expect(ids(signing)).toEqual(['signing-china-green-development-2020'])
    expect(findEvents({ during: '2020-11-16', kind: 'signing', match: 'within' })).toEqual([])
  })

  test('each facet', () => {
    expect(ids(findEvents({ country: 'IL' }))).toEqual(['netanya-sister-city-established'])
    expect(ids(findEvents({ place: 'yundang-lake' }))).toEqual(['foreign-press-tour-2022'])
    expect(ids(findEvents({ organization: 'cetc' }))).toEqual(['visit-cetc-2020'])
    expect(ids(findEvents({ person: 'nan-yin' }))).toEqual(['private-economy-forum-3'])
    expect(ids(findEvents({ forum: ['cifit', 'kulangsu-forum'] }))).toEqual(['cifit-2022', 'kulangsu-forum-2022'])
    expect(ids(findEvents({ source: 'historic-city-2020' }))).toEqual(['historic-city-press-conference-2020'])
    expect(ids(findEvents({ planned: true }))).toEqual(['brics-partnir-forum-2020', 'brics-base-launch-2020'])
    expect(ids(findEvents({ basis: 'stated' }))).toEqual([
      'consular-protection-month-2022',
      'xiamen-friendship-concert-2022',
    ])
  })

  test('words in either language, as they stand', () => {
    expect(ids(findEvents({ text: '亮灯' }))).toEqual(['guadalajara-light-show-2022'])
    expect(ids(findEvents({ text: 'CONCERT friendship' }))).toEqual(['xiamen-friendship-concert-2022'])
    expect(findEvents({ text: '.*' })).toEqual([])
  })
})

describe('bad input is told, never an empty result', () => {
  test.each<[string, unknown, string]>([
    [
      'a month that is none',
      { during: '2022-13' },
      'RangeError: findEvents: expected query.during to be an EDTF date such as',
    ],
    [
      'a reversed interval',
      { during: '2022-05/2021' },
      'expected query.during to be an interval that does not end before it starts, found "2022-05/2021"',
    ],
    ['a number for a date', { during: 2022 }, 'TypeError: findEvents: expected query.during to be an EDTF date'],
    [
      'an unknown field',
      { kid: 'forum' },
      'TypeError: findEvents: expected query to have only kind, place, country, organization, person, forum, source, basis, planned, during, match, text, found "kid"',
    ],
    [
      'null for a string',
      { forum: null },
      'TypeError: findEvents: expected query.forum to be a string or a list of strings, found null',
    ],
    [
      'a kind that does not exist',
      { kind: ['forum', 'party'] },
      'RangeError: findEvents: expected query.kind to be one of "anniversary", ',
    ],
    [
      'a country that is no code',
      { country: 'China' },
      'RangeError: findEvents: expected query.country to be an ISO 3166-1 alpha-2 code, such as "NZ", found "China"',
    ],
    [
      'an empty list',
      { place: [] },
      'RangeError: findEvents: expected query.place to be a string or a list of at least one, found a list of 0',
    ],
    [
      'an empty string',
      { place: '' },
      'RangeError: findEvents: expected query.place to be a string that is not empty, found ""',
    ],
    ['no words', { text: ' ' }, 'RangeError: findEvents: expected query.text to have at least one word, found " "'],
    ['words that are no string', { text: /a/ }, 'TypeError: findEvents: expected query.text to be a string'],
    [
      'a word for a boolean',
      { planned: 'yes' },
      'TypeError: findEvents: expected query.planned to be true or false, found "yes"',
    ],
    [
      'another way of matching',
      { match: 'near' },
      'RangeError: findEvents: expected query.match to be "overlaps" or "within", found "near"',
    ],
    ['null for the query', null, 'TypeError: findEvents: expected query to be an object, found null'],
    ['a list for the query', [], 'TypeError: findEvents: expected query to be an object, found a list of 0'],
  ])('%s', (_, query, message) => {
    const thrown = (() => {
      try {
        findEvents(query as EventQuery)
      } catch (error) {
        return String(error)
      }
      return 'nothing'
    })()
    expect(thrown).toContain(message)
  })

  test.each<[string, (event: Record<string, unknown>) => unknown, string]>([
    [
      'no date',
      ({ date: _, ...event }) => event,
      'records[1].date to be a date whose start and end are calendar days in order, found nothing',
    ],
    [
      'a date that is none',
      (event) => ({ ...event, date: { start: '2022-5-1', end: '2022-05-02' } }),
      'records[1].date to be a date whose start and end are calendar days in order, found "2022-5-1" to "2022-05-02"',
    ],
    ['no kind', ({ kind: _, ...event }) => event, 'records[1].kind to be a string, found nothing'],
    [
      'a name that is a string',
      (event) => ({ ...event, name: 'Forum' }),
      'records[1].name to be a text { zh, en }, found "Forum"',
    ],
    [
      'places that are no list',
      (event) => ({ ...event, places: 'xiamen' }),
      'records[1].places to be a list, found "xiamen"',
    ],
    ['no record', () => null, 'records[1] to be a record, found null'],
  ])('a record of the user with %s', (_, change, message) => {
    const own = [events[0], change({ ...events[1] })] as Event[]
    expect(() => findEvents({ kind: 'forum' }, own)).toThrow(new TypeError(`findEvents: expected ${message}`))
    expect(() => indexEvents(own)).toThrow(new TypeError(`indexEvents: expected ${message}`))
  })

  test('records and options of the wrong type, and places that lack one', () => {
    // @ts-expect-error an object is no array
    expect(() => findEvents({}, {})).toThrow(
      'findEvents: expected records to be an array or an index of them, found an object',
    )
    // @ts-expect-error a list is wanted
    expect(() => findEvents({}, events, { places: {} })).toThrow('findEvents: expected options.places to be an array')
    expect(() => findEvents({ country: 'CN' }, events, { places: [] })).toThrow(
      'findEvents: expected places to have "xiamen", a place of the event "brics-think-tank-seminar-2022", to look its country up, found none',
    )
  })
})

test('types narrow', () => {
  expectTypeOf(findEvents()).toEqualTypeOf<Event[]>()
  expectTypeOf(findEvents({}, [] as Event<AnyIds>[])).toEqualTypeOf<Event<AnyIds>[]>()
  // @ts-expect-error no such kind
  expect(() => findEvents({ kind: 'party' })).toThrow(RangeError)
  // @ts-expect-error no country of the data
  expect(findEvents({ country: 'AQ' })).toEqual([])
  // @ts-expect-error no place of the data
  expect(findEvents({ place: 'atlantis' })).toEqual([])
})

describe('properties', () => {
  test('an index answers every query as the array does', () => {
    fc.assert(
      fc.property(randomEvents, fc.array(randomQueries, { minLength: 1, maxLength: 4 }), (records, queries) => {
        const index = indexEvents(records, { places: randomPlaces })
        for (const query of queries) {
          const naive = findEvents(query, records, { places: randomPlaces })
          expect(ids(findEvents(query, index))).toEqual(ids(naive))
        }
      }),
      { numRuns: 2000 },
    )
  })

  test('a query on dates finds the events that have a day in common with it, day by day', () => {
    fc.assert(
      fc.property(
        randomEvents,
        randomDuring,
        fc.constantFrom('overlaps' as const, 'within' as const),
        (records, during, match) => {
          const { start = '0000-01-01', end = '9999-12-31' } = edtfWindow(during)
          const expected = records.filter(({ date }) => {
            const days = daysFrom(date.start, date.end)
            const asked = days.filter((day) => day >= start && day <= end)
            return match === 'within' ? asked.length === days.length : asked.length > 0
          })
          expect(ids(findEvents({ during, match }, records))).toEqual(ids(expected))
          expect(ids(findEvents({ during, match }, indexEvents(records)))).toEqual(ids(expected))
        },
      ),
      { numRuns: 300 },
    )
  })

  test('nothing that is given is changed', () => {
    fc.assert(
      fc.property(randomEvents, randomQueries, (records, query) => {
        const before = structuredClone({ records, query })
        findEvents(query, indexEvents(records, { places: randomPlaces }))
        findEvents(query, records, { places: randomPlaces })
        expect({ records, query }).toEqual(before)
      }),
      { numRuns: 200 },
    )
  })
})

test('the bundled index answers as the bundled array', () => {
  const index = indexEvents(events, { places })
  expect(findEvents({ country: 'CN', during: '2022' }, index)).toEqual(findEvents({ country: 'CN', during: '2022' }))
  expect(index.get('cifit-2022')).toBe(events.find(({ id }) => id === 'cifit-2022'))
  expect(index.get('atlantis')).toBeUndefined()
  expect(index.records).toBe(events)
})

// every day that the drawn dates can touch, made once: a date is a stretch of it
const CALENDAR = Array.from({ length: 40_000 }, (_, at) => dayAfter(at))

function daysFrom(start: string, end: string): string[] {
  const day = (date: string) => (Date.parse(date) - Date.UTC(2000, 0, 1)) / 86_400_000
  return CALENDAR.slice(day(start), day(end) + 1)
}
