import { expect, test } from 'vitest'
import { findRecord, related } from '../../src/index.js'
import { bundledCollections } from '../../src/query/bundled-collections.js'
import { referencesOf } from '../../src/references/references-of.js'
import { recordsOf } from '../../src/rules/records-of.js'

test('both directions, by collection and role', () => {
  const { refersTo, referredBy } = related('xiamen-netanya-sister-city')
  expect(refersTo.map(({ role, record }) => `${role} ${record.id}`)).toEqual([
    'party xiamen',
    'partner netanya',
    'sources foreign-affairs-2022',
  ])
  expect(referredBy.map(({ collection, role, record }) => `${collection} ${role} ${record.id}`)).toEqual([
    'events about netanya-sister-city-established',
    'statements about new-friends-made',
  ])
})

test('a participant comes by its role', () => {
  const roles = related('south-korea').referredBy.filter(({ collection }) => collection === 'events')
  expect(roles.map(({ role, record }) => `${role} ${record.id}`)).toContain('guest-of-honour cifit-2022')
})

test('every reference of the data is found from both of its ends', () => {
  const all = recordsOf(bundledCollections)
  const count = all.reduce((sum, { collection, record }) => sum + referencesOf(collection, record).length, 0)
  const ends = all.map(({ record }) => related(record.id as never))
  expect(ends.reduce((sum, { refersTo }) => sum + refersTo.length, 0)).toBe(count)
  expect(ends.reduce((sum, { referredBy }) => sum + referredBy.length, 0)).toBe(count)
})

test('the answer is frozen', () => {
  const { refersTo } = related('nice')
  expect(Object.isFrozen(refersTo)).toBe(true)
  expect(Object.isFrozen(refersTo[0])).toBe(true)
})

test('collections of the user', () => {
  const own = { ...bundledCollections, events: [], statements: [] }
  expect(related('xiamen-netanya-sister-city', own).referredBy).toEqual([])
  expect(related('netanya', own).referredBy.map(({ record }) => record)).toEqual([
    findRecord('xiamen-netanya-sister-city'),
  ])
})

test('bad input is refused', () => {
  // @ts-expect-error no such record
  expect(() => related('atlantis')).toThrow('related: expected the id of a record, found "atlantis"')
  // @ts-expect-error events are missing
  expect(() => related('nice', { places: [] })).toThrow(
    'related: expected collections.events to be an array, found nothing',
  )
})
