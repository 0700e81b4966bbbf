import { checkOptions } from '../describe/check-options.js'
import type { OwnRecord } from '../generated/types.js'
import type { GroupBy, KeyOf } from './counting.js'
import { placesContext } from './engine/context.js'
import { groups } from './engine/groups.js'
import type { PlacesOption } from './query.js'

/**
 * Records by a facet, such as `kind`, `country` or `year`, or by a function of your own.
 *
 * Groups come in the order of their keys, by UTF-16 code units; within a group the records keep their order. A record
 * with several keys is in several groups, one without a key in none; by `day`, `month` or `year`, it is in each period in
 * which its date lies or can lie.
 *
 * @param by a facet that the records' type has, or a function that gives a key, keys or `undefined`
 * @param options `places`: where the countries of your own events are looked up; the bundled places unless given
 * @returns a new array of new groups, which you may change
 * @throws TypeError if `records` is not an array or a key is not a string
 * @throws RangeError for a facet that the records do not have
 * @example
 * import { groupBy, ties } from 'open-xiamen'
 * const groups = groupBy(ties, 'kind')
 * console.log(groups.some(({ key, records }) => key === 'sister-city' && records.length > 20)) // true
 */
export function groupBy<R extends OwnRecord, B extends GroupBy<R>>(
  records: readonly R[],
  by: B,
  options: PlacesOption = {},
): { key: KeyOf<R, B>; records: R[] }[] {
  const context = placesContext('groupBy', checkOptions('groupBy', options, ['places']))
  return groups(records, by, context) as { key: KeyOf<R, B>; records: R[] }[]
}
