import type { Coded } from './postings.js'
import type { Criteria } from './read-query.js'
import type { SearchTable } from './search-table.js'

/**
 * What finders and counts need of an index. The class is not imported here, so that only bundles that create an index contain
 * it.
 */
export interface AnyIndex<R> {
  /** The indexed collection. The property name identifies an index from any copy of this library. */
  readonly openXiamenIndexOf: string
  readonly records: readonly R[]
  select(criteria: Criteria): R[]
  /** The postings of a facet. */
  coded(facet: string, within: boolean): Coded
}

/** The value as an index of a collection, or of any collection if none is named; `undefined` if it is not an index. */
export function indexOf<R>(value: unknown, table?: SearchTable): AnyIndex<R> | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const of = (value as { openXiamenIndexOf?: unknown }).openXiamenIndexOf
  return typeof of === 'string' && (table === undefined || of === table.collection) ? (value as AnyIndex<R>) : undefined
}
