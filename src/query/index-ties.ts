import type { Ids } from '../types/ids.js'
import type { RecordIndex } from '../types/record-index.js'
import type { Tie } from '../types/tie.js'
import { index } from './engine/find.js'
import { ownContext } from './engine/own-context.js'
import { searchableTies } from './searchable/ties.js'

/**
 * An index of ties, which `findTies` and `countBy` take in place of the array. Dates are sorted at once, each other
 * facet when it is first asked for; by id it answers like a `Map`. No record is copied.
 *
 * @param records the array, which must not change while the index is in use
 * @throws TypeError for what is no array, and for records that lack a field, by position
 * @example
 * import { ties, findTies, indexTies } from 'open-xiamen'
 * const index = indexTies(ties)
 * console.log(findTies({ kind: 'cooperation' }, index).length === findTies({ kind: 'cooperation' }).length, index.size === ties.length) // true true
 */
export function indexTies<I extends Ids>(records: readonly Tie<I>[]): RecordIndex<Tie<I>> {
  return index(searchableTies, records, ownContext('indexTies')) as unknown as RecordIndex<Tie<I>>
}
