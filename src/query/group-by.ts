import type { OwnRecord } from '../generated/types.js'
import type { GroupBy, KeyOf } from './counting.js'
import { codeFacet } from './engine/code-facet.js'
import { placesContext } from './engine/context.js'
import { compare } from './engine/counts.js'
import { keyTestOf } from './engine/key-test-of.js'
import type { PlacesOption } from './query.js'

/**
 * Groups records by a facet, such as `kind`, `country` or `year`, or by a function of your own.
 *
 * Groups are sorted by key in UTF-16 code unit order; records keep their order within a group. A record with several keys is in
 * several groups; a record without a key is in none. By `day`, `month` or `year`, a record is in every period that its date may
 * fall in.
 *
 * @param by a facet of the records' type, or a function that returns a key, several keys or `undefined`
 * @param options `places`: the places used to look up the countries of your own events; the bundled places if omitted
 * @returns a new array of groups, which you may change
 * @throws TypeError if `records` is not an array or a key is not a string
 * @throws RangeError if the records do not have the facet
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
