import type { OwnRecord } from '../generated/types.js'
import type { GroupBy, KeyOf } from './counting.js'
import { codeFacet } from './engine/code-facet.js'
import { placesContext } from './engine/context.js'
import { compare } from './engine/counts.js'
import { keyTestOf } from './engine/key-test-of.js'
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
  const { codes, recordCodes, recordOffsets } = codeFacet(records, by, placesContext('groupBy', options))
  const groups = [...codes.keys()].map((key) => ({ key: key as KeyOf<R, B>, records: [] as R[] }))
  for (const [position, record] of records.entries()) {
    for (const code of recordCodes.subarray(recordOffsets[position], recordOffsets[position + 1])) {
      groups[code]?.records.push(record)
    }
  }
  const isKey = keyTestOf(by)
  return groups.filter(({ key }) => isKey(key)).sort((a, b) => compare(a.key, b.key))
}
