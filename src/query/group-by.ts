import type { AnyRecord } from '../types/dataset.js'
import type { GroupBy } from '../types/grouping.js'
import type { AnyIds } from '../types/ids.js'
import type { PlacesOption } from '../types/query.js'
import { groups } from './engine/groups.js'
import { placesContext } from './engine/places-context.js'

/**
 * Records by a facet, such as `kind`, `country` or `year`, or by a function of your own.
 *
 * Groups come in the order of their keys, by UTF-16 code units; within a group the records keep their order. A record
 * with several keys is in several groups, one without a key in none.
 *
 * @param by a facet that the records' type has, or a function that gives a key, keys or `undefined`
 * @param options `places`: where the countries of your own events are looked up; the bundled places unless given
 * @returns a new array of new groups, which are yours
 * @throws TypeError for records that are no array, or a key that is no string
 * @throws RangeError for a facet that the records do not have
 * @example
 * import { groupBy, ties } from 'open-xiamen'
 * const groups = groupBy(ties, 'kind')
 * console.log(groups.map(({ key, records }) => `${key} ${records.length}`)[0]) // cooperation 4
 */
export function groupBy<R extends AnyRecord<AnyIds>>(
  records: readonly R[],
  by: GroupBy<R>,
  options: PlacesOption = {},
): { key: string; records: R[] }[] {
  return groups(records, by, placesContext('groupBy', options))
}
