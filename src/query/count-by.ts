import { checkChoice, wrongType } from '../describe/check-argument.js'
import { checkOptions } from '../describe/check-options.js'
import type { OwnRecord } from '../generated/types.js'
import type { Count, CountOptions, FacetOf, KeyOf, PairCount } from './counting.js'
import { codeFacet } from './engine/code-facet.js'
import { placesContext } from './engine/context.js'
import { countKeys, countPairs } from './engine/counts.js'
import { indexOf } from './engine/index-of.js'
import { keyTestOf } from './engine/key-test-of.js'
import type { RecordIndex } from './record-index.js'

/**
 * Counts records by a facet, such as `kind`, `country` or `year`, or by each pair of keys of two facets.
 *
 * Counts are sorted by key in UTF-16 code unit order. A record with several keys counts once for each key; a record without a
 * key is not counted. An index counts each facet once and keeps the result.
 *
 * @param records an array or an index; the items of an array can be anything if `by` is a function
 * @param by a facet, or, for an array, a function that returns a key, several keys or `undefined`; or a pair of these
 * @param options `match` and `order`; `places`: the places used to look up the countries of your own events, for an array
 * @returns frozen
 * @throws TypeError if `records`, `by` or `options` has the wrong type
 * @throws RangeError if the records do not have the facet, or an option is invalid
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
  const { match, order, context } = readCountOptions(options)
  if (Array.isArray(by) && by.length !== 2) throw wrongType('countBy', 'by to be one facet or two', by)
  const within = match === 'within'
  const index = indexOf(records)
  const coded = (facet: unknown) =>
    index ? index.coded(facetOfIndex(facet), within) : codeFacet(records as unknown[], facet, context, within)
  const count = () => {
    if (!Array.isArray(by)) return countKeys(coded(by), keyTestOf(by))
    const [first, second] = by
    return countPairs(coded(first), coded(second), keyTestOf(first), keyTestOf(second))
  }
  const counts = index ? counted(index, `${match} ${[by].flat().map(facetOfIndex).join(' ')}`, count) : count()
  return order === 'key' ? counts : Object.freeze([...(counts as readonly Count[])].sort((a, b) => b.count - a.count))
}

type Counts = readonly Count[] | readonly PairCount[]

const countsOfIndexes = /* @__PURE__ */ new WeakMap<object, Map<string, Counts>>()

/** Counts that an index has already made. */
function counted(index: object, what: string, count: () => Counts): Counts {
  const known = countsOfIndexes.get(index) ?? new Map<string, Counts>()
  countsOfIndexes.set(index, known)
  const counts = known.get(what) ?? count()
  known.set(what, counts)
  return counts
}

function readCountOptions(options: CountOptions) {
  const { match = 'overlaps', order = 'key', places } = checkOptions('countBy', options, ['match', 'order', 'places'])
  checkChoice('countBy', 'options.match', match, ['overlaps', 'within'])
  checkChoice('countBy', 'options.order', order, ['key', 'count'])
  return { match, order, context: placesContext('countBy', { places }) }
}

function facetOfIndex(by: unknown): string {
  if (typeof by === 'string') return by
  throw wrongType('countBy', 'by to be the name of a facet of the index', by)
}
