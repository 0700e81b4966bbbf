import { expect, test } from 'vitest'
import {
  events,
  eventsOfForum,
  figures,
  figuresAbout,
  findStatements,
  getEvent,
  indexEvents,
  indexFigures,
  indexTies,
  participantsOf,
  people,
  ties,
  tiesWith,
} from '../../src/index.js'

test('eventsOfForum gives the editions by date, from an index too', () => {
  expect(eventsOfForum('brics-leaders-meeting').map(({ edition }) => edition)).toEqual([12])
  expect(eventsOfForum('cifit', indexEvents(events))).toEqual(eventsOfForum('cifit'))
})

test('tiesWith gives those of a country', () => {
  expect(tiesWith('MX').map(({ partner }) => partner)).toEqual(['guadalajara', 'jalisco'])
  expect(tiesWith('MX', indexTies(ties))).toEqual(tiesWith('MX'))
})

test('figuresAbout gives those of a record', () => {
  expect(figuresAbout('donation-value' as never)).toEqual([])
  expect(figuresAbout('pandemic-supplies-donation-2020').map(({ id }) => id)).toEqual(['donation-value'])
  expect(figuresAbout('cifit-2022', indexFigures(figures))).toEqual(figuresAbout('cifit-2022'))
})

test('participantsOf gives the records and the groups, in order', () => {
  const participants = participantsOf(getEvent('wellington-anniversary-2022'))
  expect(participants.map(({ role, record, group }) => `${role}: ${(record?.name ?? group)?.en}`)).toEqual([
    'host: Xiamen',
    'host: Wellington',
    'attendee: the mayors of both cities',
    'attendee: the ambassador of New Zealand to China',
    "congratulator: Chinese People's Association for Friendship with Foreign Countries",
    'congratulator: the ambassador of China to New Zealand',
  ])
  expect(participantsOf(getEvent('kulangsu-forum-2022'))).toEqual([])
})

test('bad input is refused, by the name of the function', () => {
  // @ts-expect-error a forum is wanted
  expect(() => eventsOfForum()).toThrow('eventsOfForum: expected forum to be a string, found nothing')
  // @ts-expect-error a country is wanted
  expect(() => tiesWith(null)).toThrow('tiesWith: expected country to be a string, found null')
  // @ts-expect-error no such code
  expect(() => tiesWith('Mexico')).toThrow('tiesWith: expected query.country to be an ISO 3166-1 alpha-2 code')
  // @ts-expect-error an id is wanted
  expect(() => figuresAbout(1)).toThrow('figuresAbout: expected id to be a string, found 1')
  expect(() => participantsOf(getEvent('visit-ibm-2020'), { people, organizations: [], places: [] })).toThrow(
    'participantsOf: expected "ibm-greater-china" of "visit-ibm-2020" to be one of the actors, found none',
  )
})

test.each([
  ['eventsOfForum', eventsOfForum, 'cifit'],
  ['tiesWith', tiesWith, 'MX'],
  ['figuresAbout', figuresAbout, 'cifit-2022'],
  ['findStatements', (_: unknown, records: unknown) => findStatements({}, records as never), ''],
] as const)('%s refuses records that are none by its own name', (name, call, argument) => {
  expect(() => (call as (of: unknown, records: unknown) => unknown)(argument, {})).toThrow(
    new TypeError(`${name}: expected records to be an array or an index of them, found an object with no fields`),
  )
  expect(() => (call as (of: unknown, records: unknown) => unknown)(argument, [5])).toThrow(
    new TypeError(`${name}: expected records[0] to be a record, found 5`),
  )
})

test('participantsOf refuses what is no event and what are no actors', () => {
  const call = participantsOf as (...args: unknown[]) => unknown
  const actors = { people, organizations: [], places: [] }
  expect(() => call(null)).toThrow(new TypeError('participantsOf: expected an event, found null'))
  expect(() => call({})).toThrow(new TypeError('participantsOf: expected an event, found an object with no fields'))
  expect(() => call({ type: 'tie' })).toThrow(/^participantsOf: expected an event, found an object with type$/)
  expect(() => call({ type: 'event', participants: 'all' })).toThrow('participantsOf: expected an event, found')
  expect(call({ type: 'event' })).toEqual([])
  expect(() => call(getEvent('cifit-2022'), null)).toThrow(
    new TypeError('participantsOf: expected actors.people to be an array, found nothing'),
  )
  for (const name of ['people', 'organizations', 'places']) {
    expect(() => call(getEvent('cifit-2022'), { ...actors, [name]: 5 })).toThrow(
      new TypeError(`participantsOf: expected actors.${name} to be an array, found 5`),
    )
  }
})
