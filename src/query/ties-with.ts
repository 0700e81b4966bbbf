import { checkString, wrongValue } from '../describe/check-argument.js'
import type { CountryCode, OrganizationId, PlaceId } from '../generated/ids.js'
import { ties as bundled } from '../generated/records.js'
import { tieSearch } from '../generated/tables.js'
import type { OwnTie, Region, Tie } from '../generated/types.js'
import { regionValues } from '../generated/vocabularies.js'
import { countriesNamed } from '../words/country-name.js'
import { knownParties } from './engine/bundled-ids.js'
import { find } from './engine/find.js'
import { idsMeant } from './engine/read-query.js'
import type { RecordIndex } from './record-index.js'

/**
 * The ties with a partner, or with the partners in a country or region, in the order of the records.
 *
 * @param partner the id of a place or an organization, an ISO 3166-1 alpha-2 code, or a region of UN M49 by its English name
 * @param ties ties of your own, or an index of them; the bundled ones if omitted
 * @throws TypeError if `partner` is not a string, or `ties` is neither an array nor an index
 * @throws RangeError if no bundled tie has the partner, country or region; the message suggests the nearest names
 * @example
 * import { tiesWith } from 'open-xiamen'
 * console.log(tiesWith('wellington').map(({ kind }) => kind).join()) // sister-city
 * console.log(tiesWith('CI').length > 1, tiesWith('Europe').length > 5) // true true
 */
export function tiesWith(partner: PlaceId | OrganizationId | CountryCode | Region): Tie[]
export function tiesWith<R extends OwnTie>(partner: string, ties: readonly R[] | RecordIndex<R>): R[]
export function tiesWith(partner: string, ties: unknown = bundled): OwnTie[] {
  checkString('tiesWith', 'partner', partner)
  const isRegion = (regionValues as readonly string[]).includes(partner)
  const facet = isRegion ? 'region' : /^[A-Z]{2}$/.test(partner) ? 'country' : 'partner'
  const found = find<OwnTie>('tiesWith', tieSearch, { [facet]: partner }, ties)
  if (found.length === 0 && ties === bundled && facet === 'partner') {
    const partners = new Set<string>(bundled.map((tie) => tie.partner))
    const known = [...knownParties.filter(({ id }) => partners.has(id)), ...regionValues.map((id) => ({ id }))]
    const near = countriesNamed(partner) || idsMeant(partner, known)
    throw wrongValue('tiesWith', 'the id of a partner, a country code or a region', partner, near)
  }
  return found
}
