import { statements } from '../generated/records.js'
import { statementSearch } from '../generated/tables.js'
import type { OwnStatement, OwnStatementQuery, Statement, StatementQuery } from '../generated/types.js'
import { knownRecords, knownSources } from './engine/bundled-ids.js'
import { find } from './engine/find.js'
import type { Bundled } from './engine/search-table.js'
import type { RecordIndex } from './record-index.js'

// by a pure call, so that a bundler can leave it out
const bundled: Bundled = /* @__PURE__ */ (() => ({
  records: statements,
  ids: { by: knownRecords, about: knownRecords, source: knownSources },
}))()

/**
 * The statements for which every part of a query holds, in the order of the records.
 *
 * @param query what to look for; without it, every statement
 * @param records statements of your own, or an index of them (`indexStatements`); the bundled ones unless given
 * @returns a new array, which you may change
 * @throws TypeError for an unknown field, a value of the wrong type, or a record in which a field that is asked for is invalid
 * @throws RangeError for an invalid value, such as an unknown kind
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
