import type { CountryCode } from '../generated/ids.js'
import { ties as bundled } from '../generated/records.js'
import { tieSearch } from '../generated/tables.js'
import type { OwnTie, Tie } from '../generated/types.js'
import { ownContext } from './engine/context.js'
import { find } from './engine/find.js'
import { readString } from './engine/read-string.js'
import type { RecordIndex } from './record-index.js'

/**
 * The ties with partners in a country, in the order of the records.
 *
 * @param country ISO 3166-1 alpha-2
 * @param ties ties of your own, or an index of them; the bundled ones unless given
 * @throws TypeError if `country` is not a string, or `ties` is neither an array nor an index
 * @throws RangeError if `country` is not a country code
 * @example
 * import { tiesWith } from 'open-xiamen'
 * console.log(tiesWith('CI').map(({ partner }) => partner).join()) // port-of-abidjan,abidjan-autonomous-district
 */
export function tiesWith(country: CountryCode): Tie[]
export function tiesWith<R extends OwnTie>(country: string, ties: readonly R[] | RecordIndex<R>): R[]
export function tiesWith(country: string, ties: unknown = bundled): OwnTie[] {
  const query = { country: readString('tiesWith', 'country', country) }
  return find<OwnTie>('tiesWith', tieSearch, query, ties, bundled, ownContext)
}
