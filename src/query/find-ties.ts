import { ties } from '../generated/records.js'
import { tieSearch } from '../generated/tables.js'
import type { OwnTie, OwnTieQuery, SisterCity, Tie, TieQuery } from '../generated/types.js'
import { readAsOf } from './as-of.js'
import { knownParties, knownSources } from './engine/bundled-ids.js'
import { find } from './engine/find.js'
import type { Bundled } from './engine/search-table.js'
import type { RecordIndex } from './record-index.js'

// by a pure call, so that a bundler can leave it out
const bundled: Bundled = /* @__PURE__ */ (() => ({
  records: ties,
  ids: { party: knownParties, partner: knownParties, source: knownSources },
}))()

/**
 * The ties for which every part of a query holds, in the order of the records. `during` asks when a tie began, and one
 * whose beginning is not known matches no time; `asOf` asks what held on a day.
 *
 * @param query what to look for; without it, every tie
 * @param records ties of your own, or an index of them (`indexTies`); the bundled ones unless given
 * @returns a new array, which you may change; sister cities where only they are asked for
 * @throws TypeError for an unknown field, a value of the wrong type, or a record in which a field that is asked for is invalid
 * @throws RangeError for an invalid value, such as an unknown kind
 * @example
 * import { findTies } from 'open-xiamen'
 * console.log(findTies({ country: 'MX' }).map(({ kind }) => kind).join()) // sister-city,cooperation
 * console.log(findTies({ asOf: '1984', kind: 'sister-city', match: 'within' }).map(({ partner }) => partner).join()) // cardiff,sasebo,cebu
 */
export function findTies(query: TieQuery & { readonly kind: 'sister-city' }): SisterCity[]
export function findTies(query?: TieQuery): Tie[]
export function findTies<R extends OwnTie>(query: OwnTieQuery, records: readonly R[] | RecordIndex<R>): R[]
export function findTies(query: unknown = {}, records: unknown = ties): OwnTie[] {
  const { asOf, rest } = readAsOf('findTies', query)
  const found = find<OwnTie>('findTies', tieSearch, rest, records, bundled)
  return asOf ? asOf(found, records) : found
}
