import { ties } from '../records/ties.js'
import type { AnyIds, Ids } from '../types/ids.js'
import type { TieQuery } from '../types/query.js'
import type { RecordIndex } from '../types/record-index.js'
import type { SisterCity, Tie } from '../types/tie.js'
import { readAsOf } from './as-of.js'
import { find } from './engine/find.js'
import { ownContext } from './engine/own-context.js'
import { searchableTies } from './searchable/ties.js'

/**
 * The ties for which every part of a query holds, in the order of the records. `during` asks when a tie began, and one
 * whose beginning is not known matches no time; `asOf` asks what held on a day.
 *
 * @param query what to look for; without it, every tie
 * @param records ties of your own, or an index of them (`indexTies`); the bundled ones unless given
 * @returns a new array, which is yours; sister cities where only they are asked for
 * @throws TypeError for an unknown field, a value of the wrong type, or records that lack a field
 * @throws RangeError for a value that cannot be
 * @example
 * import { findTies } from 'open-xiamen'
 * console.log(findTies({ country: 'MX' }).map(({ kind }) => kind).join()) // sister-city,cooperation
 * console.log(findTies({ asOf: '1984', kind: 'sister-city', match: 'within' }).map(({ partner }) => partner).join()) // cardiff,sasebo,cebu
 * console.log(findTies({ origin: 'article', kind: 'sister-city' }).length) // 2
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
  const { asOf, rest } = readAsOf('findTies', query)
  const found = find('findTies', searchableTies, rest, records, ownContext)
  return asOf ? found.filter(asOf) : found
}
