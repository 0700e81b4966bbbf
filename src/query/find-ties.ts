import { ties } from '../records/ties.js'
import type { AnyIds, Ids } from '../types/ids.js'
import type { TieQuery } from '../types/query.js'
import type { RecordIndex } from '../types/record-index.js'
import type { SisterCity, Tie } from '../types/tie.js'
import { find } from './engine/find.js'
import { ownContext } from './engine/own-context.js'
import { searchableTies } from './searchable/ties.js'

/**
 * The ties for which every part of a query holds, in the order of the records. `during` is about `since`; a tie whose
 * beginning is not known matches no time.
 *
 * @param query what to look for; without it, every tie
 * @param records ties of your own, or an index of them (`indexTies`); the bundled ones unless given
 * @returns a new array, which is yours; sister cities where only they are asked for
 * @throws TypeError for an unknown field, a value of the wrong type, or records that lack a field
 * @throws RangeError for a value that cannot be
 * @example
 * import { findTies } from 'open-xiamen'
 * console.log(findTies({ country: 'MX' }).map(({ kind }) => kind).join()) // sister-city,cooperation
 * console.log(findTies({ kind: 'friendly-exchange', during: '../1999' })[0]?.partner) // wellington
 */
export function findTies(query: TieQuery & { readonly kind: 'sister-city' }): SisterCity[]
export function findTies(query?: TieQuery): Tie[]
export function findTies<I extends Ids>(
  query: TieQuery<NoInfer<I>> & { readonly kind: 'sister-city' },
  records: readonly Tie<I>[] | RecordIndex<Tie<I>>,
): SisterCity<I>[]
export function findTies<I extends Ids>(
  query: TieQuery<NoInfer<I>>,
  records: readonly Tie<I>[] | RecordIndex<Tie<I>>,
): Tie<I>[]
export function findTies(query: unknown = {}, records: unknown = ties): Tie<AnyIds>[] {
  return find('findTies', searchableTies, query, records, ownContext)
}
