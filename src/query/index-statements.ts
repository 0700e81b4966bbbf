import type { Ids } from '../types/ids.js'
import type { RecordIndex } from '../types/record-index.js'
import type { Statement } from '../types/statement.js'
import { index } from './engine/find.js'
import { ownContext } from './engine/own-context.js'
import { searchableStatements } from './searchable/statements.js'

/**
 * An index of statements, which `findStatements` and `countBy` take in place of the array. Dates are sorted at once, each other
 * facet when it is first asked for; by id it answers like a `Map`. No record is copied.
 *
 * @param records the array, which must not change while the index is in use
 * @throws TypeError for what is no array, and for records that lack a field, by position
 * @example
 * import { statements, findStatements, indexStatements } from 'open-xiamen'
 * const index = indexStatements(statements)
 * console.log(findStatements({ kind: 'aim' }, index).length === findStatements({ kind: 'aim' }).length, index.size === statements.length) // true true
 */
export function indexStatements<I extends Ids>(records: readonly Statement<I>[]): RecordIndex<Statement<I>> {
  return index(searchableStatements, records, ownContext('indexStatements')) as unknown as RecordIndex<Statement<I>>
}
