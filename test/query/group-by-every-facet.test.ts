import { expect, test } from 'vitest'
import { type AnyRecord, countBy, groupBy } from '../../src/index.js'
import { bundledCollections } from '../../src/query/bundled-collections.js'

type Loose = Readonly<Record<string, unknown>>

const at = (field: string) => (record: Loose) => record[field]
/** Each facet of each collection, written down anew. */
const FACETS: Readonly<Record<string, Readonly<Record<string, (record: Loose) => unknown>>>> = {
  events: {
    kind: at('kind'),
    forum: at('forum'),
    source: at('sources'),
    basis: (record) => (record['date'] as Loose)['basis'],
  },
  forums: { kind: at('kind'), place: at('place'), partOf: at('partOf'), source: at('sources') },
  ties: {
    kind: at('kind'),
    country: at('country'),
    party: at('party'),
    partner: at('partner'),
    origin: at('origin'),
    source: at('sources'),
  },
  figures: {
    kind: at('kind'),
    unit: at('unit'),
    qualifier: at('qualifier'),
    about: at('about'),
    source: at('sources'),
  },
  places: { kind: at('kind'), country: at('country'), within: at('within'), source: at('sources') },
  organizations: { kind: at('kind'), place: at('place'), parent: at('parent'), source: at('sources') },
  people: {
    organization: (record) => (record['roles'] as Loose[]).map((role) => role['organization']),
    source: at('sources'),
  },
  initiatives: {
    kind: at('kind'),
    status: at('status'),
    by: at('by'),
    place: at('places'),
    partOf: at('partOf'),
    source: at('sources'),
  },
  statements: { kind: at('kind'), by: at('by'), about: at('about'), event: at('event'), source: at('sources') },
  sources: {
    publisher: (record) => record['publisher'] ?? undefined,
    relayedFrom: at('relayedFrom'),
    byline: at('byline'),
    language: at('language'),
    document: at('document'),
  },
}

const cases = Object.entries(FACETS).flatMap(([collection, facets]) =>
  Object.keys(facets).map((facet) => [collection, facet] as const),
)

test.each(cases)('%s by %s', (collection, facet) => {
  // records of one's own, so that nothing kept for the bundled ones is asked
  const records = structuredClone(bundledCollections[collection as 'events']) as unknown as (AnyRecord & Loose)[]
  const expected = new Map<string, string[]>()
  for (const record of records) {
    const value = FACETS[collection]?.[facet]?.(record)
    for (const key of new Set(Array.isArray(value) ? value : [value])) {
      if (key !== undefined) expected.set(key as string, [...(expected.get(key as string) ?? []), record.id])
    }
  }
  const sorted = [...expected].sort(([a], [b]) => (a < b ? -1 : 1))
  const groups = groupBy(records as never, facet as never) as unknown as readonly {
    key: string
    records: readonly { id: string }[]
  }[]
  expect(groups.map(({ key, records: members }) => [key, members.map(({ id }) => id)])).toEqual(sorted)
  const counts = countBy(records as never, facet as never) as unknown as readonly { key: string; count: number }[]
  expect(counts).toEqual(sorted.map(([key, ids]) => ({ key, count: ids.length })))
})

test.each([
  ['initiatives', 'date'],
  ['sources', 'published'],
  ['events', 'date'],
] as const)('%s by the year of %s', (collection, field) => {
  const records = structuredClone(bundledCollections[collection]) as unknown as (AnyRecord & Loose)[]
  const years = (
    countBy(records as never, 'year' as never) as unknown as readonly { key: string; count: number }[]
  ).reduce((sum, { count }) => sum + count, 0)
  expect(years).toBe(records.filter((record) => record[field] !== undefined).length)
  expect(years).toBeGreaterThan(0)
})

test('a source with a publisher counts for it', () => {
  const [source] = bundledCollections.sources
  expect(countBy([{ ...source, publisher: 'xiamen-daily' }] as never[], 'publisher' as never)).toEqual([
    { key: 'xiamen-daily', count: 1 },
  ])
})

test('events by place: where they took place and who took part, and nothing else', () => {
  const own = structuredClone(bundledCollections.events) as unknown as typeof bundledCollections.events
  const expected = new Set(
    own.flatMap(({ places = [], participants = [] }) => [...places, ...participants.flatMap(({ who }) => who ?? [])]),
  )
  expect(countBy(own, 'place').map(({ key }) => key)).toEqual([...expected].sort())
})
