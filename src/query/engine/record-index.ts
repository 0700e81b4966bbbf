import { dayNumber } from '../../dates/day-number.js'
import type { Count, PairCount } from '../counting.js'
import { countPairs, sortedCounts, sortedPairCounts } from './counts.js'
import { type DateOrder, orderByDate, visitDates, type WantedDays } from './date-order.js'
import { daysOf } from './days-of.js'
import { keysReader, unknownFacet } from './facet-keys.js'
import type { AnyIndex } from './index-of.js'
import { restTests, type Test } from './matches.js'
import { type Coded, codeKeys, codePairs, hasCode, type Postings, postingsOf } from './postings.js'
import type { Criteria } from './read-query.js'
import { recordFault } from './record-fault.js'
import type { Context, SearchTable } from './search-table.js'

/** A facet of the index: the keys of each record, and the records of each key. */
interface Facet {
  readonly coded: Coded
  /** Made when they are first asked for. */
  postings: Postings | undefined
  /** Made when the two are first asked for together. */
  readonly pairs: Map<Facet, Pair>
}

/** A facet of a query with the codes of its keys, and how many records have them. */
interface WantedFacet {
  readonly facet: Facet
  readonly codes: readonly number[]
  readonly size: number
}

/** The records that have a key in one facet and a key in another. */
interface Pair {
  readonly pairs: ReadonlyMap<number, number>
  readonly postings: Postings
}

/** Marks the name of a facet whose periods count only the dates that must lie in them. */
const WITHIN = 'within'

/**
 * An index of the records of one array, which it holds and never copies or changes. Dates are sorted when it is built;
 * a facet is indexed when it is first asked for, and two facets together when they are.
 */
export class RecordIndex<R extends { readonly id: string }> implements AnyIndex<R> {
  readonly openXiamenIndexOf: string
  private readonly dates: DateOrder
  private readonly facets = new Map<string, Facet>()
  private readonly counted = new Map<string, readonly Count[]>()
  private readonly pairsCounted = new Map<string, Map<string, readonly PairCount[]>>()
  private byId: Map<string, R> | undefined

  constructor(
    readonly table: SearchTable,
    readonly records: readonly R[],
    private readonly context: Context,
  ) {
    this.openXiamenIndexOf = table.collection
    const { caller } = context
    this.dates = orderByDate(records.length, (position) => {
      const days = daysOf(caller, table, records[position], position)
      if (!days) return undefined
      const { start, end } = numbered(days)
      if (start !== undefined && end !== undefined) return { start, end }
      throw recordFault(caller, position, table.date, 'a date whose start and end are calendar days', days.start)
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
    // the two rarest facets with one key are looked up together; the others are checked record by record
    let first: WantedFacet | undefined
    let second: WantedFacet | undefined
    const others: WantedFacet[] = []
    for (const { name, keys } of criteria.facets) {
      let wanted: WantedFacet | undefined = this.wantedFacet(name, keys)
      if (wanted.size === 0) return []
      if (wanted.codes.length === 1) {
        if (!first || wanted.size < first.size) [first, wanted] = [wanted, first]
        if (wanted && (!second || wanted.size < second.size)) [second, wanted] = [wanted, second]
      }
      if (wanted) others.push(wanted)
    }
    if (!first) {
      others.sort((a, b) => a.size - b.size)
      first = others.shift()
    }
    const positions: number[] = []
    const days = criteria.days && wantedDays(criteria.days, criteria.within)
    const keep = this.collector(positions, others, restTests(this.table, criteria, this.context))
    if (!first) visitDates(this.dates, 0, this.size, days, keep)
    else if (second) {
      const { pairs, postings } = this.pair(first.facet, second.facet)
      const code = pairs.get((first.codes[0] as number) * second.facet.coded.codes.size + (second.codes[0] as number))
      if (code !== undefined) visitCode(postings, code, days, keep)
    } else {
      const postings = this.postings(first.facet)
      for (const code of first.codes) visitCode(postings, code, days, keep)
    }
    return this.inOrder(positions)
  }

  /** Takes the position of a record that the index has found, if what the index did not look at holds too. */
  private collector(
    positions: number[],
    others: readonly WantedFacet[],
    tests: readonly Test[],
  ): (position: number) => void {
    if (others.length === 0 && tests.length === 0) return (position) => positions.push(position)
    return (position) => {
      for (const { facet, codes } of others) if (!hasCode(facet.coded, position, codes)) return
      for (const test of tests) if (!test(this.records[position] as R, position)) return
      positions.push(position)
    }
  }

  /** How many records have each key of a facet; counted once and frozen. */
  counts(name: string, within: boolean): readonly Count[] {
    const facet = within ? `${name} ${WITHIN}` : name
    const known = this.counted.get(facet)
    if (known) return known
    const { codes, counts: sizes } = this.facet(facet).coded
    const counts = sortedCounts([...codes].map(([key, code]) => ({ key, count: sizes[code] as number })))
    this.counted.set(facet, counts)
    return counts
  }

  /** How many records have each pair of keys of two facets; counted once and frozen. */
  pairCounts(one: string, other: string, within: boolean): readonly PairCount[] {
    const [first, second] = [one, other].map((name) => (within ? `${name} ${WITHIN}` : name)) as [string, string]
    const known = this.pairsCounted.get(first)?.get(second)
    if (known) return known
    const counts = sortedPairCounts(countPairs(this.size, this.facet(first).coded, this.facet(second).coded))
    const ofFirst = this.pairsCounted.get(first) ?? new Map()
    this.pairsCounted.set(first, ofFirst.set(second, counts))
    return counts
  }

  private facet(name: string): Facet {
    const known = this.facets.get(name)
    if (known) return known
    const { facets, date } = this.table
    const [by = '', within] = name.split(' ')
    const context = { ...this.context, within: within !== undefined }
    const keysOf = keysReader(facets, date, by, this.records, context)
    if (!keysOf) throw unknownFacet('countBy', by, facets, date)
    const coded = codeKeys(this.size, (position) => keysOf(this.records[position] as R, position))
    const facet: Facet = { coded, postings: undefined, pairs: new Map() }
    this.facets.set(name, facet)
    return facet
  }

  private postings(facet: Facet): Postings {
    facet.postings ??= postingsOf(facet.coded.codes.size, facet.coded, this.dates)
    return facet.postings
  }

  private wantedFacet(name: string, keys: readonly string[]): WantedFacet {
    const facet = this.facet(name)
    const codes: number[] = []
    let size = 0
    for (const key of keys) {
      const code = facet.coded.codes.get(key)
      if (code === undefined || codes.includes(code)) continue
      codes.push(code)
      size += facet.coded.counts[code] as number
    }
    return { facet, codes, size }
  }

  /** The records of each pair of keys of two facets; one table serves whichever is first. */
  private pair(first: Facet, second: Facet): Pair {
    const known = first.pairs.get(second)
    if (known) return known
    const { pairs, recordCodes, recordOffsets } = codePairs(this.size, first.coded, second.coded)
    const pair = { pairs, postings: postingsOf(pairs.size, { recordCodes, recordOffsets }, this.dates) }
    first.pairs.set(second, pair)
    // the other way round the pairs have other numbers, and the same records
    const turned = new Map<number, number>()
    const [width, height] = [second.coded.codes.size, first.coded.codes.size]
    for (const [key, code] of pairs) turned.set((key % width) * height + Math.floor(key / width), code)
    second.pairs.set(first, { pairs: turned, postings: pair.postings })
    return pair
  }

  private inOrder(positions: number[]): R[] {
    if (positions.length > 1) positions.sort((a, b) => a - b)
    const found: R[] = []
    let previous = -1
    for (const position of positions) {
      // a record that has two of the keys asked for was visited twice
      if (position !== previous) found.push(this.records[position] as R)
      previous = position
    }
    return found
  }
}

/** Days as text to days by number. */
function numbered({ start, end }: { readonly start: string; readonly end: string }) {
  return { start: dayNumber(start), end: dayNumber(end) }
}

function wantedDays(days: { readonly start: string; readonly end: string }, within: boolean): WantedDays {
  const { start = Number.NEGATIVE_INFINITY, end = Number.POSITIVE_INFINITY } = numbered(days)
  return { start, end, within }
}

function visitCode(
  postings: Postings,
  code: number,
  days: WantedDays | undefined,
  visit: (position: number) => void,
): void {
  visitDates(postings, postings.offsets[code] as number, postings.offsets[code + 1] as number, days, visit)
}
