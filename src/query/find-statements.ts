import { statements } from '../generated/records.js'
import { statementSearch } from '../generated/tables.js'
import type { OwnStatement, OwnStatementQuery, Statement, StatementQuery } from '../generated/types.js'
import { knownRecords, knownSources } from './engine/bundled-ids.js'
import { find } from './engine/find.js'
import type { Bundled } from './engine/search-table.js'
import type { RecordIndex } from './record-index.js'

// a pure call, which a bundler can drop
const bundled: Bundled = /* @__PURE__ */ (() => ({
  records: statements,
  ids: { by: knownRecords, about: knownRecords, source: knownSources },
}))()

/**
 * The statements that match every part of a query, in the order of the records.
 *
 * @param query the criteria; if omitted, every statement
 * @param records statements of your own, or an index of them (`indexStatements`); the bundled ones if omitted
 * @returns a new array, which you may change
 * @throws TypeError if a field is unknown, a value has the wrong type, or a record is invalid in a queried field
 * @throws RangeError if a value is invalid, such as an unknown kind
 * @example
 * import { findStatements } from 'open-xiamen'
 * console.log(findStatements({ by: 'alain-benichou', kind: 'view' })[0]?.about.join()) // xiamen
 */
export function findStatements(query?: StatementQuery): Statement[]
export function findStatements<R extends OwnStatement>(
  query: OwnStatementQuery,
  records: readonly R[] | RecordIndex<R>,
): R[]
export function findStatements(query: unknown = {}, records: unknown = statements): OwnStatement[] {
  return find<OwnStatement>('findStatements', statementSearch, query, records, bundled)
}
