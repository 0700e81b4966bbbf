import { type AnyRecord, type CollectionName, findEvents, findFigures, findStatements, findTies } from 'open-xiamen'
import { createSearch, type Search } from 'open-xiamen/search'
import { collections } from './collections.js'
import type { ExplorerState } from './state.js'

/** The filters that a collection takes beside words and sources. */
export const filtersOf: Readonly<Record<CollectionName, readonly ('kind' | 'country' | 'during')[]>> = {
  events: ['kind', 'country', 'during'],
  forums: ['kind'],
  ties: ['kind', 'country', 'during'],
  figures: ['kind', 'during'],
  places: ['kind', 'country'],
  organizations: ['kind'],
  people: [],
  initiatives: ['kind'],
  statements: ['kind', 'during'],
  sources: [],
}

const FINDERS = { events: findEvents, ties: findTies, figures: findFigures, statements: findStatements } as const

const searches = new Map<CollectionName, Search<AnyRecord>>()

/**
 * The records that a state asks for, in the order of the collection.
 *
 * @throws RangeError for a time that is none, in the words of the library
 */
export function findShown(state: ExplorerState): AnyRecord[] {
  const found = state.collection in FINDERS ? ask(state) : pick(state)
  if (!/[\p{Letter}\p{Number}]/u.test(state.words)) return found
  const search = searches.get(state.collection) ?? createSearch<AnyRecord>(collections[state.collection])
  searches.set(state.collection, search)
  const named = new Set(search(state.words).map(({ record }) => record.id))
  return found.filter(({ id }) => named.has(id))
}

/** By the find function of the library. */
function ask(state: ExplorerState): AnyRecord[] {
  const filters = filtersOf[state.collection]
  const listed = (values: readonly string[]) => (values.length > 0 ? values : undefined)
  const query = {
    kind: listed(state.kind),
    ...(filters.includes('country') && { country: listed(state.country) }),
    source: listed(state.source),
    during: state.during.trim() || undefined,
    match: state.during.trim() && state.within ? 'within' : undefined,
  }
  const find = FINDERS[state.collection as keyof typeof FINDERS] as (query: object) => AnyRecord[]
  return find(Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined)))
}

/** Collections without a find function have few fields to be asked for. */
function pick({ collection, kind, country, source }: ExplorerState): AnyRecord[] {
  const filters = filtersOf[collection]
  const fits = (chosen: readonly string[], value: unknown) =>
    chosen.length === 0 || (Array.isArray(value) ? value : [value]).some((one) => chosen.includes(one))
  return collections[collection].filter(
    (record: AnyRecord) =>
      (!filters.includes('kind') || fits(kind, 'kind' in record && record.kind)) &&
      (!filters.includes('country') || fits(country, 'country' in record && record.country)) &&
      fits(source, 'sources' in record ? record.sources : record.id),
  )
}
