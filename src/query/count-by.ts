import { describeValue } from '../describe/describe-value.js'
import type { OwnRecord } from '../generated/types.js'
import type { Count, FacetOf, GroupBy, PairCount } from './counting.js'
import { placesContext } from './engine/context.js'
import { sortedCounts, sortedPairCounts } from './engine/counts.js'
import { groups } from './engine/groups.js'
import { RecordIndex as Index } from './engine/record-index.js'
import type { PlacesOption } from './query.js'
import type { RecordIndex } from './record-index.js'

/**
 * How many records have each key of a facet, such as `kind`, `country` or `year`; or of two facets, each pair.
 *
 * Counts come in the order of their keys, by UTF-16 code units. A record with several keys counts for each of them, one
 * without a key for none. An index counts a facet once and keeps the answer.
 *
 * @param records an array, or an index of one
 * @param by a facet or, for an array, a function that gives a key, keys or `undefined`; or two of these
 * @param options `places`: where the countries of your own events are looked up, for an array
 * @returns frozen
 * @throws TypeError for records or a `by` of the wrong type
 * @throws RangeError for a facet that the records do not have
 * @example
 * import { countBy, events, ties } from 'open-xiamen'
 * console.log(countBy(ties, 'country').find(({ key }) => key === 'MX')?.count) // 2
 * console.log(countBy(events, ['country', 'year'])[0]?.keys.join()) // CA,2021/2022
 */
export function countBy<R extends OwnRecord>(
  records: readonly R[] | RecordIndex<R>,
  by: readonly [FacetOf<R>, FacetOf<R>],
  options?: PlacesOption,
): readonly PairCount[]
export function countBy<R extends OwnRecord>(
  records: RecordIndex<R>,
  by: FacetOf<R>,
  options?: PlacesOption,
): readonly Count[]
export function countBy<R extends OwnRecord>(
  records: readonly R[],
  by: GroupBy<R>,
  options?: PlacesOption,
): readonly Count[]
export function countBy(
  records: unknown,
  by: unknown,
  options: PlacesOption = {},
): readonly Count[] | readonly PairCount[] {
  if (Array.isArray(by)) {
    if (by.length !== 2) throw new TypeError(`countBy: expected by to be one facet or two, found ${describeValue(by)}`)
    return countPairsBy(records, by[0], by[1], options)
  }
  if (records instanceof Index) return records.counts(facetOfIndex(by))
  return sortedCounts(
    groups(records as OwnRecord[], by, placesContext('countBy', options)).map(({ key, records: group }) => ({
      key,
      count: group.length,
    })),
  )
}

function countPairsBy(records: unknown, first: unknown, second: unknown, options: PlacesOption): readonly PairCount[] {
  if (records instanceof Index) {
    return records.pairCounts(facetOfIndex(first), facetOfIndex(second))
  }
  const context = placesContext('countBy', options)
  return sortedPairCounts(
    groups(records as OwnRecord[], first, context).flatMap(({ key, records: group }) =>
      groups(group, second, context).map(({ key: other, records: both }) => ({
        keys: [key, other] as const,
        count: both.length,
      })),
    ),
  )
}

function facetOfIndex(by: unknown): string {
  if (typeof by === 'string') return by
  throw new TypeError(`countBy: expected by to be the name of a facet of the index, found ${describeValue(by)}`)
}
