import { describeValue } from '../../describe/describe-value.js'
import { checkRecord, windowOf } from './check-record.js'
import { readQuery } from './criteria.js'
import { matchesDays, matchesFacets, matchesRest } from './matches.js'
import { RecordIndex } from './record-index.js'
import type { Context, Searchable } from './searchable.js'

/** Runs a query on an array, record by record, or on an index of one. */
export function find<R extends { readonly id: string }>(
  caller: string,
  searchable: Searchable<R>,
  query: unknown,
  records: unknown,
  contextOf: (caller: string) => Context,
): R[] {
  const criteria = readQuery(caller, searchable, query)
  if (isIndexOf(records, searchable)) return records.select(criteria)
  if (!Array.isArray(records)) throw notRecords(caller, records)
  const context = contextOf(caller)
  return (records as readonly R[]).filter((record, position) => {
    checkRecord(caller, searchable, record, position)
    return (
      matchesDays(windowOf(caller, searchable, record, position), criteria.days) &&
      matchesFacets(searchable, record, criteria, context) &&
      matchesRest(searchable, record, criteria)
    )
  })
}

/** Builds an index, refusing what is no array. */
export function index<R extends { readonly id: string }>(
  searchable: Searchable<R>,
  records: unknown,
  context: Context,
): RecordIndex<R> {
  if (!Array.isArray(records)) throw notRecords(context.caller, records)
  return new RecordIndex(searchable, records, context)
}

function isIndexOf<R extends { readonly id: string }>(
  records: unknown,
  searchable: Searchable<R>,
): records is RecordIndex<R> {
  // a copy of this library in another module format has a searchable of its own; its indexes are not taken for arrays
  return records instanceof RecordIndex && records.searchable === (searchable as unknown)
}

function notRecords(caller: string, found: unknown): TypeError {
  return new TypeError(`${caller}: expected records to be an array or an index of them, found ${describeValue(found)}`)
}
