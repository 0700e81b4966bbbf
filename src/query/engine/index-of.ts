import type { Coded } from './postings.js'
import type { Criteria } from './read-query.js'
import type { SearchTable } from './search-table.js'

/** What finders and counts ask of an index. Its class is not named here, so that a bundle has it only if it makes one. */
export interface AnyIndex<R> {
  /** The collection that it is of; the name marks an index in every copy of this library. */
  readonly openXiamenIndexOf: string
  readonly records: readonly R[]
  select(criteria: Criteria): R[]
  /** The keys of a facet. */
  coded(facet: string, within: boolean): Coded
}

/** The value as an index of a collection, of any if none is named; `undefined` if it is not one. */
export function indexOf<R>(value: unknown, table?: SearchTable): AnyIndex<R> | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const of = (value as { openXiamenIndexOf?: unknown }).openXiamenIndexOf
  return typeof of === 'string' && (table === undefined || of === table.collection) ? (value as AnyIndex<R>) : undefined
}
