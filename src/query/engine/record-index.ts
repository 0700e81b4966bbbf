import { checkRecord, windowOf } from './check-record.js'
import { type Count, countPairs, type PairCount, sortedCounts, sortedPairCounts } from './counts.js'
import type { Criteria } from './criteria.js'
import { type DateOrder, lowerBound, orderByDate, type RankRange, ranksAround } from './date-order.js'
import { keysReader } from './keys-of.js'
import { matchesRest, matchesWindow } from './matches.js'
import { buildPostings, hasCode, type Postings, postingSize } from './postings.js'
import type { Context, Searchable } from './searchable.js'

/** One facet of a query with the codes that its keys have in an index. */
interface CodedFacet {
  readonly postings: Postings
  readonly codes: readonly number[]
  readonly size: number
}

/**
 * An index of the records of one array, which it holds and never copies or changes. Dates are sorted when it is built;
 * the postings of a facet are made when it is first asked for.
 */
export class RecordIndex<R extends { readonly id: string }> {
  private readonly dates: DateOrder
  private readonly postings = new Map<string, Postings>()
  private readonly counted = new Map<string, readonly (Count | PairCount)[]>()
  private byId: Map<string, R> | undefined

  constructor(
    readonly searchable: Searchable<R>,
    readonly records: readonly R[],
    private readonly context: Context,
  ) {
    const { caller } = context
    this.dates = orderByDate(records.length, (position) => {
      const record = records[position] as R
      checkRecord(caller, searchable, record, position)
      return windowOf(caller, searchable, record, position)
    })
  }

  get size(): number {
    return this.records.length
  }

  get(id: string): R | undefined {
    this.byId ??= new Map(this.records.map((record) => [record.id, record]))
    return this.byId.get(id)
  }

  /** The records for which a query holds, in the order of the array. */
  select(criteria: Criteria): R[] {
    const facets: CodedFacet[] = []
    for (const { facet, keys } of criteria.facets) {
      const coded = this.code(facet, keys)
      if (coded.size === 0) return []
      facets.push(coded)
    }
    facets.sort((a, b) => a.size - b.size)
    const [rarest, ...others] = facets
    const positions: number[] = []
    const keep = (rank: number) => {
      const position = this.dates.order[rank] as number
      for (const { postings, codes } of others) if (!hasCode(postings, position, codes)) return
      if (criteria.window && !matchesWindow(this.daysOf(rank), criteria)) return
      if (!matchesRest(this.searchable, this.records[position] as R, criteria)) return
      positions.push(position)
    }
    const ranges = criteria.window ? ranksAround(this.dates, criteria.window) : [{ low: 0, high: this.size }]
    for (const range of ranges) {
      if (rarest) eachRank(rarest, range, keep)
      else for (let rank = range.low; rank < range.high; rank++) keep(rank)
    }
    return this.inOrder(positions, (rarest?.codes.length ?? 0) > 1)
  }

  /** How many records have each key of a facet; counted once and frozen. */
  counts(facet: string): readonly Count[] {
    const known = this.counted.get(facet)
    if (known) return known as readonly Count[]
    const postings = this.postingsOf(facet)
    const counts = sortedCounts([...postings.codes].map(([key, code]) => ({ key, count: postingSize(postings, code) })))
    this.counted.set(facet, counts)
    return counts
  }

  /** How many records have each pair of keys of two facets; counted once and frozen. */
  pairCounts(first: string, second: string): readonly PairCount[] {
    const name = `${first}\n${second}`
    const known = this.counted.get(name)
    if (known) return known as readonly PairCount[]
    const counts = sortedPairCounts(countPairs(this.size, this.postingsOf(first), this.postingsOf(second)))
    this.counted.set(name, counts)
    return counts
  }

  private postingsOf(facet: string): Postings {
    const known = this.postings.get(facet)
    if (known) return known
    const keysOf = keysReader(this.searchable, facet)
    if (!keysOf) throw new RangeError(`an index has no facet ${facet}`)
    const keysAt = (position: number) => keysOf(this.records[position] as R, this.context)
    const built = buildPostings(this.size, this.dates.order, keysAt)
    this.postings.set(facet, built)
    return built
  }

  private code(facet: string, keys: readonly string[]): CodedFacet {
    const postings = this.postingsOf(facet)
    const codes = [...new Set(keys)].flatMap((key) => postings.codes.get(key) ?? [])
    return { postings, codes, size: codes.reduce((sum, code) => sum + postingSize(postings, code), 0) }
  }

  private daysOf(rank: number): { start: number; end: number } {
    return { start: this.dates.starts[rank] as number, end: this.dates.ends[rank] as number }
  }

  private inOrder(positions: readonly number[], repeats: boolean): R[] {
    const sorted = positions.length > 1 ? Uint32Array.from(positions).sort() : positions
    const found: R[] = []
    for (let at = 0; at < sorted.length; at++) {
      if (repeats && at > 0 && sorted[at] === sorted[at - 1]) continue
      found.push(this.records[sorted[at] as number] as R)
    }
    return found
  }
}

function eachRank({ postings, codes }: CodedFacet, { low, high }: RankRange, visit: (rank: number) => void): void {
  for (const code of codes) {
    const end = postings.offsets[code + 1] as number
    let at = lowerBound(postings.ranks, low, postings.offsets[code] as number, end)
    for (; at < end && (postings.ranks[at] as number) < high; at++) visit(postings.ranks[at] as number)
  }
}
