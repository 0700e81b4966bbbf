import type { StatementId } from '../records/ids.js'
import { statements } from '../records/statements.js'
import type { Statement } from '../types/statement.js'
import { getById } from './find-by-id.js'

/**
 * The statement with an id.
 *
 * @throws RangeError when no statement has the id (untyped callers only: the type allows no other)
 * @example
 * import { getStatement } from 'open-xiamen'
 * console.log(getStatement('xiamen-ecological-pearl').kind) // view
 */
export function getStatement(id: StatementId): Statement {
  return getById('getStatement', statements, id)
}
