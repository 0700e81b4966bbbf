import { expect, test } from 'vitest'
import { events, groupBy, people, ties } from '../../src/index.js'

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
