import { expect, test, vi } from 'vitest'
import { type AnyIds, type Collections, related } from '../../src/index.js'
import { bundledCollections } from '../../src/query/bundled-collections.js'

const text = { zh: '名', en: 'Name' }
const date = { edtf: '2022', start: '2022-01-01', end: '2022-12-31', basis: 'stated' } as const
const own: Collections<AnyIds> = {
  events: [
    {
      id: 'meeting',
      type: 'event',
      name: text,
      kind: 'meeting',
      date,
      status: 'held',
      places: ['town', 'no-such-place'],
      participants: [
        { role: 'host', who: 'office' },
        { role: 'attendee', group: text },
        { role: 'guest-of-honour', who: 'town' },
      ],
      sources: ['paper'],
    },
    {
      id: 'lunch',
      type: 'event',
      name: text,
      kind: 'meeting',
      date,
      status: 'held',
      partOf: 'meeting',
      sources: ['paper'],
    },
  ],
  forums: [],
  ties: [],
  figures: [],
  places: [{ id: 'town', type: 'place', name: text, kind: 'city', sources: ['paper'] }],
  organizations: [{ id: 'office', type: 'organization', name: text, kind: 'government', place: 'town', sources: [] }],
  people: [{ id: 'clerk', type: 'person', name: text, roles: [{ title: text, organization: 'office' }], sources: [] }],
  initiatives: [],
  statements: [],
  sources: [
    {
      id: 'paper',
      type: 'source',
      title: text,
      titleOrigin: 'printed',
      publisher: null,
      language: 'zh',
      published: date,
      document: 'd',
      start: 0,
      end: 9,
    },
  ],
}

const lines = (relations: ReturnType<typeof related<AnyIds>>['refersTo']) =>
  relations.map(({ collection, role, record }) => `${collection} ${role} ${record.id}`)

test.each([
  [
    'meeting',
    ['places places town', 'sources sources paper', 'organizations host office', 'places guest-of-honour town'],
    ['events partOf lunch'],
  ],
  ['lunch', ['events partOf meeting', 'sources sources paper'], []],
  [
    'town',
    ['sources sources paper'],
    ['events places meeting', 'events guest-of-honour meeting', 'organizations place office'],
  ],
  ['office', ['places place town'], ['events host meeting', 'people organization clerk']],
  ['clerk', ['organizations organization office'], []],
])('%s: both directions, by role, each reference once, and none to what is not there', (id, refersTo, referredBy) => {
  const answer = related(id, own)
  expect(lines(answer.refersTo)).toEqual(refersTo)
  expect(lines(answer.referredBy)).toEqual(referredBy)
  for (const value of [answer, answer.refersTo, answer.referredBy, ...answer.refersTo, ...answer.referredBy]) {
    expect(Object.isFrozen(value)).toBe(true)
  }
})

test('what is related among the bundled records is found once and kept, among one’s own it is found anew', () => {
  expect(related('town', own)).not.toBe(related('town', own))
  const bundled = related('cifit')
  expect(related('cifit')).toBe(bundled)
  expect(related('town', { ...own, organizations: [] }).referredBy).toHaveLength(2)
  expect(related('cifit', bundledCollections)).toBe(bundled)
})

test.each([
  [null, 'nothing'],
  [5, 'nothing'],
  [{ ...own, events: 'none' }, '"none"'],
])('collections that are none are refused: %#', (collections, found) => {
  expect(() => related('town', collections as never)).toThrow(
    new TypeError(`related: expected collections.events to be an array, found ${found}`),
  )
})

test('one’s own collections, asked first, leave the bundled ones as they are', async () => {
  vi.resetModules()
  const fresh = await import('../../src/query/related.js')
  expect(fresh.related('town', own).refersTo).toHaveLength(1)
  expect(fresh.related('cifit').referredBy).not.toEqual([])
})
