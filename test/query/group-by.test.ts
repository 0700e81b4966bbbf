import { expect, test } from 'vitest'
import { events, groupBy, people, places, ties } from '../../src/index.js'

test('groups come in the order of their keys, records in theirs', () => {
  const groups = groupBy(ties, 'kind')
  expect(groups.map(({ key }) => key)).toEqual([
    'cooperation',
    'exchange-in-development',
    'friendly-exchange',
    'friendly-port',
    'friendly-port-intent',
    'sister-city',
  ])
  expect(groups[0]?.records).toEqual(ties.filter(({ kind }) => kind === 'cooperation'))
})

test('a record with several keys is in several groups, one without a key in none', () => {
  const groups = groupBy(people, 'organization')
  const members = (key: string) => groups.find((group) => group.key === key)?.records.map(({ id }) => id)
  expect(members('cpc-fujian-committee')).toEqual(['hu-changsheng'])
  expect(members('cpc-xiamen-committee')).toEqual(['hu-changsheng', 'zhang-yigong'])
  expect(groups.flatMap(({ records }) => records).some(({ id }) => id === 'huang-qiang')).toBe(false)
})

test('a function of the user gives keys too', () => {
  const groups = groupBy(events, ({ name }) => (name.en.startsWith('BRICS') ? 'brics' : undefined))
  expect(groups.map(({ key }) => key)).toEqual(['brics'])
})

test('the groups are the caller’s', () => {
  groupBy(ties, 'kind')[0]?.records.pop()
  expect(groupBy(ties, 'kind')[0]?.records).toHaveLength(4)
})

// as from JavaScript
const untyped = groupBy as (...args: unknown[]) => unknown

test.each<[string, () => unknown, string]>([
  [
    'a facet that the records lack',
    () => untyped(ties, 'forum'),
    'groupBy: expected by to be one of kind, origin, country, party, partner, source, day, month, year, found "forum"',
  ],
  ['a number', () => untyped(ties, 1), 'groupBy: expected by to be the name of a facet or a function, found 1'],
  [
    'a key that is a number',
    () => untyped(ties, () => 1),
    'groupBy: expected by(records[0]) to be a string, strings or undefined, found 1',
  ],
  ['no array', () => untyped({}, 'kind'), 'groupBy: expected records to be an array, found an object with no fields'],
  [
    'a record of no type',
    () => untyped([{}], 'kind'),
    'groupBy: expected records[0] to be a record whose type is one of event, forum, ',
  ],
])('%s is refused', (_, call, message) => {
  expect(call).toThrow(message)
})

test('keys that occur twice count once, and those that are not there do not', () => {
  expect(groupBy(ties.slice(0, 1), () => ['b', undefined, 'a', 'b'] as never)).toEqual([
    { key: 'a', records: ties.slice(0, 1) },
    { key: 'b', records: ties.slice(0, 1) },
  ])
  expect(groupBy(ties, () => undefined)).toEqual([])
})

test.each<[string, () => unknown, Error]>([
  [
    'a year of records without a date',
    () => untyped(places, 'year'),
    new RangeError('groupBy: expected by to be one of kind, country, within, source, found "year"'),
  ],
  [
    'a facet by a name that every object has',
    () => untyped(places, 'toString'),
    new RangeError('groupBy: expected by to be one of kind, country, within, source, found "toString"'),
  ],
  [
    'nothing where a record should be',
    () => untyped([null], 'kind'),
    new TypeError(
      'groupBy: expected records[0] to be a record whose type is one of event, forum, tie, figure, place, organization, person, initiative, statement, source, found type nothing',
    ),
  ],
  [
    'a type that is none',
    () => untyped([ties[0], { type: 'toString' }], 'kind'),
    new TypeError(
      'groupBy: expected records[1] to be a record whose type is one of event, forum, tie, figure, place, organization, person, initiative, statement, source, found type "toString"',
    ),
  ],
  [
    'a type that is no string',
    () => untyped([{ type: ['tie'], kind: 'a' }], 'kind'),
    new TypeError(
      'groupBy: expected records[0] to be a record whose type is one of event, forum, tie, figure, place, organization, person, initiative, statement, source, found type a list of 1',
    ),
  ],
  [
    'a record whose facet is no string',
    () => untyped([ties[0], { ...ties[1], country: 5 }], 'country'),
    new TypeError('groupBy: expected country of records[1] to be a string or strings, found 5'),
  ],
  [
    'a key among others that is no string',
    () => untyped([ties[0]], () => ['a', null]),
    new TypeError('groupBy: expected by(records[0]) to be a string, strings or undefined, found null'),
  ],
  [
    'options that are none',
    () => untyped(ties, 'kind', null),
    new TypeError('groupBy: expected options to be an object, found null'),
  ],
  [
    'options that are a word',
    () => untyped(ties, 'kind', 'places'),
    new TypeError('groupBy: expected options to be an object, found "places"'),
  ],
  [
    'places that are no list',
    () => untyped(events, 'country', { places: 'xiamen' }),
    new TypeError('groupBy: expected options.places to be an array, found "xiamen"'),
  ],
])('%s is refused, in these words', (_, call, error) => {
  expect(call).toThrow(error)
})
