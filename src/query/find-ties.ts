import { ties } from '../generated/records.js'
import { tieSearch } from '../generated/tables.js'
import type { OwnTie, OwnTieQuery, SisterCity, Tie, TieQuery } from '../generated/types.js'
import { readAsOf } from './as-of.js'
import { knownParties, knownSources } from './engine/bundled-ids.js'
import { find } from './engine/find.js'
import type { Bundled } from './engine/search-table.js'
import type { RecordIndex } from './record-index.js'

// a pure call, which a bundler can drop
const bundled: Bundled = /* @__PURE__ */ (() => ({
  records: ties,
  ids: { party: knownParties, partner: knownParties, source: knownSources },
}))()

/**
 * The ties that match every part of a query, in the order of the records. `during` matches the date on which a tie began; a tie
 * without that date never matches. `asOf` matches ties in force at a time.
 *
 * @param query the criteria; if omitted, every tie
 * @param records ties of your own, or an index of them (`indexTies`); the bundled ones if omitted
 * @returns a new array, which you may change; its type is `SisterCity[]` if the query has `kind: 'sister-city'`
 * @throws TypeError if a field is unknown, a value has the wrong type, or a record is invalid in a queried field
 * @throws RangeError if a value is invalid, such as an unknown kind
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
