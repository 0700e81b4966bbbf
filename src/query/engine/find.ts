import { recordFault, wrongType } from '../../describe/check-argument.js'
import { ownContext } from './context.js'
import { indexOf } from './index-of.js'
import { type Test, testsOf } from './matches.js'
import { readQuery } from './read-query.js'
import type { Bundled, Context, SearchTable } from './search-table.js'

/** Runs a query on an array, record by record, or on an index. */
export function find<R extends object>(
  caller: string,
  table: SearchTable,
  query: unknown,
  records: unknown,
  bundled?: Bundled,
  contextOf: (caller: string) => Context = ownContext,
): R[] {
  const index = indexOf<R>(records, table)
  const list = index ? index.records : records
  const criteria = readQuery(caller, table, query, bundled && list === bundled.records ? bundled.ids : undefined)
  if (index) return index.select(criteria)
  if (!Array.isArray(list)) throw notRecords(caller, list)
  const [first, ...others] = testsOf(table, criteria, contextOf(caller))
  const found: R[] = []
  for (let position = 0; position < list.length; position++) {
    const record: unknown = list[position]
    if (typeof record !== 'object' || record === null) throw recordFault(caller, position, '', 'a record', record)
    if (first === undefined || (first(record, position) && passes(others, record, position))) found.push(record as R)
  }
  return found
}

function passes(tests: readonly Test[], record: object, position: number): boolean {
  for (let at = 0; at < tests.length; at++) if (!tests[at]?.(record, position)) return false
  return true
}

export function notRecords(caller: string, found: unknown): TypeError {
  return wrongType(caller, 'records to be an array or an index of them', found)
}
