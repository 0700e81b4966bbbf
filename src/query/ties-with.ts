import type { CountryCode } from '../records/ids.js'
import { ties as bundled } from '../records/ties.js'
import type { AnyIds, Ids } from '../types/ids.js'
import type { RecordIndex } from '../types/record-index.js'
import type { Tie } from '../types/tie.js'
import { find } from './engine/find.js'
import { ownContext } from './engine/own-context.js'
import { readString } from './engine/read-string.js'
import { searchableTies } from './searchable/ties.js'

/**
 * The ties with partners in a country, in the order of the records.
 *
 * @param country ISO 3166-1 alpha-2
 * @param ties ties of your own, or an index of them; the bundled ones unless given
 * @throws TypeError for what is no string or no ties
 * @throws RangeError for what is no country code
 * @example
 * import { tiesWith } from 'open-xiamen'
 * console.log(tiesWith('CI').map(({ partner }) => partner).join()) // port-of-abidjan,abidjan-autonomous-district
 */
export function tiesWith(country: CountryCode): Tie[]
export function tiesWith<I extends Ids>(
  country: NoInfer<I>['country'],
  ties: readonly Tie<I>[] | RecordIndex<Tie<I>>,
): Tie<I>[]
export function tiesWith(country: string, ties: unknown = bundled): Tie<AnyIds>[] {
  return find('tiesWith', searchableTies, { country: readString('tiesWith', 'country', country) }, ties, ownContext)
}
