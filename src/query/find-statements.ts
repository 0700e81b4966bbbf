import { statements } from '../records/statements.js'
import type { AnyIds, Ids } from '../types/ids.js'
import type { StatementQuery } from '../types/query.js'
import type { RecordIndex } from '../types/record-index.js'
import type { Statement } from '../types/statement.js'
import { find } from './engine/find.js'
import { ownContext } from './engine/own-context.js'
import { searchableStatements } from './searchable/statements.js'

/**
 * The statements for which every part of a query holds, in the order of the records.
 *
 * @param query what to look for; without it, every statement
 * @param records statements of your own, or an index of them (`indexStatements`); the bundled ones unless given
 * @returns a new array, which is yours
 * @throws TypeError for an unknown field, a value of the wrong type, or records that lack a field
 * @throws RangeError for a value that cannot be
 * @example
 * import { findStatements } from 'open-xiamen'
 * console.log(findStatements({ by: 'alain-benichou', kind: 'view' })[0]?.about.join()) // xiamen
 */
export function findStatements(query?: StatementQuery): Statement[]
export function findStatements<I extends Ids>(
  query: StatementQuery<NoInfer<I>>,
  records: readonly Statement<I>[] | RecordIndex<Statement<I>>,
): Statement<I>[]
export function findStatements(query: unknown = {}, records: unknown = statements): Statement<AnyIds>[] {
  return find('findStatements', searchableStatements, query, records, ownContext)
}
