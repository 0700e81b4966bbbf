import { describe, expect, test } from 'vitest'
import type { CollectionName } from '../../src/generated/types.js'
import { DatasetError, parseRecords, safeParseRecords } from '../../src/schema/index.js'
import { asTold, type Told, told } from '../fixture/broken.js'

const fair = { id: 'my-fair', name: { en: 'My fair' }, kind: 'fair', date: '2022/5/1' }
const people = [
  { id: 'a', name: { en: 'A' } },
  { id: 'b', name: { en: 'B' } },
]

const problemsOf = (collection: CollectionName, records: unknown) => {
  const result = safeParseRecords(collection, records)
  return result.success ? [] : result.problems
}

test('records get their type, and are frozen copies', () => {
  const given = structuredClone(people)
  const parsed = parseRecords('people', given)
  expect(parsed).toEqual(people.map((one) => ({ ...one, type: 'person' })))
  expect([Object.isFrozen(parsed), Object.isFrozen(parsed[0])]).toEqual([true, true])
  expect(given).toEqual(people)
  expect(safeParseRecords('people', [])).toEqual({ success: true, data: [] })
})

describe('a date', () => {
  const day = { edtf: '2022-05-01', start: '2022-05-01', end: '2022-05-01', basis: 'stated' }

  test.each<[why: string, date: unknown, parsed: object]>([
    ['a text', '2022年5月1日', day],
    ['a serial number of a spreadsheet', 44_682, day],
    ['the first number that is read as a serial number', 10_000, { edtf: '1927-05-18' }],
    ['a Date', new Date('2022-05-01T00:00:00Z'), day],
    ['a parsed date', { edtf: '2022', start: '2022-01-01', end: '2022-12-31' }, { edtf: '2022' }],
  ])('is taken: %s', (_, date, parsed) => {
    expect(parseRecords('events', [{ ...fair, date }])).toEqual([
      { ...fair, type: 'event', date: expect.objectContaining(parsed) },
    ])
  })

  test('is read from the field that the type has', () => {
    const tie = { id: 't', kind: 'sister-city', party: 'a', partner: 'b', since: '1984' }
    expect(parseRecords('ties', [tie])[0]?.since).toMatchObject({ start: '1984-01-01', end: '1984-12-31' })
    expect(problemsOf('people', [{ ...people[0], date: '1984' }]).map(told)).toEqual([asTold('a › date: "1984"')])
  })

  test.each<[why: string, date: unknown, problem: Told]>([
    ['a text that is not a date', 'soon', 'my-fair › date: "2022/5/1"'],
    // as a serial number it would be a day in 1905
    ['a year as a number', 2022, 'my-fair › date: "2022"; 2022'],
    ['the last number that is not read as a serial number', 9_999, 'my-fair › date: "2022"; 9999'],
    ['an invalid Date', new Date(Number.NaN), 'my-fair › date: a valid Date; an invalid Date'],
    [
      'days that do not match the EDTF',
      { edtf: '2022', start: '2022-01-01', end: '2022-12-30' },
      'my-fair › date.end: "2022-12-31"',
    ],
    ['null', null, 'my-fair › date: null'],
    ['a boolean', true, 'my-fair › date: true'],
  ])('is rejected once: %s', (_, date, problem) => {
    expect(problemsOf('events', [{ ...fair, date }]).map(told)).toEqual([asTold(problem)])
  })

  test('is reported with the other problems of its record', () => {
    expect(problemsOf('events', [{ ...fair, id: 7, date: 'soon', kind: 5, dates: 1 }]).map(told)).toEqual(
      ['#0 › date: "soon"', '#0 › id: 7', '#0 › kind: 5', '#0 › dates: no such field; 1'].map(asTold),
    )
  })
})

test.each<[why: string, records: unknown, ...problems: Told[]]>([
  ['another type', [{ ...people[0], type: 'place' }], 'a › type: "place"'],
  [
    'an id twice',
    [people[0], people[1], people[0]],
    'a › id: an id that no other record of any collection has; "a", which is in people already',
  ],
  ['a number and null', [1, null], '#0 › (the record): 1', '#1 › (the record): null'],
  ['a hole', Object.assign(new Array(2), { 0: people[0] }), '#1 › (the record): nothing'],
  [
    'a getter that throws',
    [
      {
        get id() {
          throw new Error('closed')
        },
      },
    ],
    '#0 › (the record): a record that can be read; an error: "closed"',
  ],
  [
    'what cannot be copied',
    [
      new Proxy(
        {},
        {
          ownKeys() {
            throw new Error('closed')
          },
        },
      ),
    ],
    '#0 › (the record): a record that can be read; an error: "closed"',
  ],
  ['an id of many characters', [{ ...people[0], id: 'x'.repeat(500) }], `${'x'.repeat(299)}… › id: at most 80`],
  ['an object instead of a list', { people }, 'dataset › people: a list of records; an object'],
])('%s is rejected', (_, records, ...problems) => {
  expect(problemsOf('people', records).map(told)).toEqual(problems.map(asTold))
  expect(() => parseRecords('people', records)).toThrow(new DatasetError(problemsOf('people', records)))
})

test('an unknown collection is an error of the program', () => {
  expect(() => safeParseRecords('event' as never, [])).toThrow(RangeError)
  expect(() => safeParseRecords('event' as never, [])).toThrow(/^parseRecords: .*events, forums.*"event"/)
})
