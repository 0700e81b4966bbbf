import { checkOptions } from '../describe/check-options.js'
import { describeValue } from '../describe/describe-value.js'
import type { OwnRecord } from '../generated/types.js'
import type { Count, CountOptions, FacetOf, KeyOf, PairCount } from './counting.js'
import { placesContext } from './engine/context.js'
import { sortedCounts, sortedPairCounts } from './engine/counts.js'
import { groups } from './engine/groups.js'
import { indexOf } from './engine/index-of.js'
import { keyTestOf } from './engine/key-test-of.js'
import type { Context } from './engine/search-table.js'
import type { RecordIndex } from './record-index.js'

/**
 * How many records have each key of a facet, such as `kind`, `country` or `year`; or of two facets, each pair.
 *
 * Counts come in the order of their keys, by UTF-16 code units. A record with several keys counts for each of them, one
 * without a key for none. An index counts a facet once and keeps the answer.
 *
 * @param records an array, or an index of one; by a function, whatever is in an array
 * @param by a facet or, for an array, a function that gives a key, keys or `undefined`; or two of these
 * @param options `match` and `order`; `places`: where the countries of your own events are looked up, for an array
 * @returns frozen
 * @throws TypeError for records, a `by` or options of the wrong type
 * @throws RangeError for a facet that the records do not have, and an invalid option
 * @example
 * import { countBy, events, findEvents, ties } from 'open-xiamen'
 * console.log(countBy(ties, 'country').some(({ key }) => key === 'MX')) // true
 * const [first] = countBy(events, 'kind', { order: 'count' })
 * console.log(first && findEvents({ kind: first.key }).length === first.count) // true
 */
export function countBy<R extends OwnRecord, A extends FacetOf<R>, B extends FacetOf<R>>(
  records: readonly R[] | RecordIndex<R>,
  by: readonly [A, B],
  options?: CountOptions,
): readonly PairCount<KeyOf<R, A>, KeyOf<R, B>>[]
export function countBy<R extends OwnRecord, B extends FacetOf<R>>(
  records: readonly R[] | RecordIndex<R>,
  by: B,
  options?: CountOptions,
): readonly Count<KeyOf<R, B>>[]
export function countBy<R extends object>(
  records: readonly R[],
  by: (record: R) => string | readonly string[] | undefined,
  options?: CountOptions,
): readonly Count[]
export function countBy(
  records: unknown,
  by: unknown,
  options: CountOptions = {},
): readonly Count[] | readonly PairCount[] {
  const { within, order, ...context } = readCountOptions(options)
  const counted = Array.isArray(by)
    ? countPairsBy(records, by, { ...context, within })
    : countOneBy(records, by, { ...context, within })
  return order === 'key' ? counted : byCount(counted as readonly Count[])
}

function countOneBy(records: unknown, by: unknown, context: Context): readonly Count[] {
  const index = indexOf(records)
  if (index) {
    const isKey = keyTestOf(by)
    const counts = index.counts(facetOfIndex(by), context.within === true)
    return isKey ? keep(counts, ({ key }) => isKey(key)) : counts
  }
  return sortedCounts(
    groups(records as OwnRecord[], by, context).map(({ key, records: group }) => ({ key, count: group.length })),
  )
}

function readCountOptions(options: CountOptions) {
  const { match = 'overlaps', order = 'key', places } = checkOptions('countBy', options, ['match', 'order', 'places'])
  const refuse = (name: string, expected: string, found: unknown) =>
    new RangeError(`countBy: expected options.${name} to be ${expected}, found ${describeValue(found)}`)
  if (match !== 'overlaps' && match !== 'within') throw refuse('match', '"overlaps" or "within"', match)
  if (order !== 'key' && order !== 'count') throw refuse('order', '"key" or "count"', order)
  return { ...placesContext('countBy', { places }), within: match === 'within', order }
}

function byCount(counts: readonly Count[]): readonly Count[] {
  return Object.freeze([...counts].sort((a, b) => b.count - a.count))
}

function countPairsBy(records: unknown, by: readonly unknown[], context: Context): readonly PairCount[] {
  if (by.length !== 2) throw new TypeError(`countBy: expected by to be one facet or two, found ${describeValue(by)}`)
  const [first, second] = by
  const index = indexOf(records)
  if (index) {
    const counts = index.pairCounts(facetOfIndex(first), facetOfIndex(second), context.within === true)
    const [isFirst, isSecond] = [keyTestOf(first), keyTestOf(second)]
    if (!isFirst && !isSecond) return counts
    return keep(counts, ({ keys: [one, other] }) => isFirst?.(one) !== false && isSecond?.(other) !== false)
  }
  // the keys of the second are those that it has among all records, as an index counts them
  const all = groups(records as OwnRecord[], second, context)
  const keysOf = new Map<OwnRecord, string[]>()
  for (const { key, records: group } of all) {
    for (const record of group) {
      const keys = keysOf.get(record)
      if (keys) keys.push(key)
      else keysOf.set(record, [key])
    }
  }
  return sortedPairCounts(
    groups(records as OwnRecord[], first, context).flatMap(({ key, records: group }) =>
      groups(group, (record: OwnRecord) => keysOf.get(record), context).map(({ key: other, records: both }) => ({
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

const kept = new WeakMap<readonly unknown[], readonly unknown[]>()

/** Those of the counts of an index for which something holds; worked out once, as the counts are. */
function keep<T>(counts: readonly T[], holds: (count: T) => boolean): readonly T[] {
  const known = kept.get(counts) as readonly T[] | undefined
  if (known) return known
  const found = Object.freeze(counts.filter(holds))
  kept.set(counts, found)
  return found
}
