import { dayNumber } from '../../dates/day-number.js'
import { recordFault } from '../../describe/check-argument.js'
import { type DateOrder, orderByDate, visitDates } from './date-order.js'
import { daysOf } from './days-of.js'
import { facetKeys, facetNamed, isPeriod } from './facet-keys.js'
import type { AnyIndex } from './index-of.js'
import { restTests } from './matches.js'
import { periodKeys } from './period-keys.js'
import { type Coded, codePairs, codeRecords, hasCode, type Postings, pairOf, postingsOf } from './postings.js'
import type { Criteria } from './read-query.js'
import type { Context, SearchTable } from './search-table.js'

/** A facet of the index, or two of them together. */
interface Facet<K = string> {
  readonly name: string
  readonly coded: Coded<K>
  /** Built when a query first uses the facet. */
  postings: Postings | undefined
  /** Built when a query first uses both facets. */
  readonly pairs: Map<Facet, Facet<number>>
}

/** A facet of a query, the codes of its keys and the number of records that have them. */
interface Wanted<K = string> {
  readonly facet: Facet<K>
  readonly codes: readonly number[]
  readonly size: number
}

/**
 * An index of an array of records. It keeps a reference to the array and never copies or changes the records. Dates are sorted
 * when the index is built. A facet, or a pair of facets, is indexed when a query first uses it.
 */
export class RecordIndex<R extends { readonly id: string }> implements AnyIndex<R> {
  readonly openXiamenIndexOf: string
  private readonly dates: DateOrder
  private readonly facets = new Map<string, Facet>()
  private byId: Map<string, R> | undefined

  constructor(
    readonly table: SearchTable,
    readonly records: readonly R[],
    private readonly context: Context,
  ) {
    this.openXiamenIndexOf = table.collection
    const { caller } = context
    this.dates = orderByDate(records.length, (position) => {
      const days = this.daysAt(position)
      if (!days) return undefined
      const [start, end] = [dayNumber(days.start), dayNumber(days.end)]
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

  /** The records that match a query, in the order of the array. */
  select(criteria: Criteria): R[] {
    const { days, within } = criteria
    const wanted = this.wanted(criteria)
    const rarest = wanted.shift()
    const tests = restTests(this.table, criteria, this.context)
    const wantedDays = days && { start: dayNumber(days.start) as number, end: dayNumber(days.end) as number, within }
    const positions: number[] = []
    const keep = (position: number) => {
      for (const { facet, codes } of wanted) if (!hasCode(facet.coded, position, codes)) return
      for (const test of tests) if (!test(this.records[position] as R, position)) return
      positions.push(position)
    }
    if (!rarest) visitDates(this.dates, 0, this.size, wantedDays, keep)
    else if (rarest.size > 0) {
      rarest.facet.postings ??= postingsOf(rarest.facet.coded, this.dates)
      const { postings } = rarest.facet
      for (const code of rarest.codes) {
        visitDates(postings, postings.offsets[code] as number, postings.offsets[code + 1] as number, wantedDays, keep)
      }
    }
    return this.inOrder(positions)
  }

  coded(name: string, within: boolean): Coded {
    return this.facet(name, within).coded
  }

  /** The facets of a query, rarest first. The two rarest facets with one key each are looked up together. */
  private wanted({ facets }: Criteria): Wanted<unknown>[] {
    const wanted = facets.map(({ name, keys }) => wantedKeys(this.facet(name), keys))
    if (wanted.length < 2) return wanted
    const single = wanted.filter(({ codes }) => codes.length === 1)
    if (single.length < 2) return wanted.sort(bySize)
    if (single.length > 2) single.sort(bySize)
    const [one, other] = single as [Wanted, Wanted]
    const both = one.facet.name < other.facet.name ? this.together(one, other) : this.together(other, one)
    return [both, ...wanted.filter((facet) => facet !== one && facet !== other)]
  }

  /** In a fixed order, so that the same table serves whichever facet is rarer. */
  private together(first: Wanted, second: Wanted): Wanted<number> {
    let pair = first.facet.pairs.get(second.facet)
    if (!pair) {
      pair = facetOf(codePairs(first.facet.coded, second.facet.coded))
      first.facet.pairs.set(second.facet, pair)
    }
    return wantedKeys(pair, [pairOf(first.codes[0] as number, second.codes[0] as number, second.facet.coded)])
  }

  private facet(name: string, within = false): Facet {
    const known = this.facets.get(within ? `${name} within` : name)
    if (known) return known
    const { facets, date } = this.table
    const keysOf = isPeriod(name)
      ? periodKeys(this.size, (position) => this.daysAt(position), name, within)
      : facetKeys(facetNamed('countBy', name, facets, date), this.context)
    const facet = facetOf(codeRecords(this.records, keysOf), name)
    this.facets.set(within ? `${name} within` : name, facet)
    return facet
  }

  private daysAt(position: number) {
    return daysOf(this.context.caller, this.table, this.records[position], position)
  }

  private inOrder(positions: number[]): R[] {
    if (positions.length > 1) positions.sort((a, b) => a - b)
    const found: R[] = []
    let previous = -1
    for (const position of positions) {
      // a record with two of the keys was visited twice
      if (position !== previous) found.push(this.records[position] as R)
      previous = position
    }
    return found
  }
}

function facetOf<K>(coded: Coded<K>, name = ''): Facet<K> {
  return { name, coded, postings: undefined, pairs: new Map() }
}

function bySize(a: Wanted, b: Wanted): number {
  return a.size - b.size
}

function wantedKeys<K>(facet: Facet<K>, keys: readonly K[]): Wanted<K> {
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
