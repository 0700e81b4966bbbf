import type { Count, PairCount } from '../counting.js'
import { type Coded, visitPairs } from './postings.js'

/** Counts in the order of their keys, by UTF-16 code units, frozen. */
export function sortedCounts(counts: Count[]): readonly Count[] {
  return freezeAll(counts.sort((a, b) => compare(a.key, b.key)))
}

/** Counts of pairs in the order of the first key and then of the second, frozen. */
export function sortedPairCounts(counts: PairCount[]): readonly PairCount[] {
  return freezeAll(counts.sort((a, b) => compare(a.keys[0], b.keys[0]) || compare(a.keys[1], b.keys[1])))
}

/** How many records have each pair of codes of two facets. */
export function countPairs(size: number, first: Coded, second: Coded): PairCount[] {
  const width = second.codes.size
  const counts = new Counter(first.codes.size * width)
  const add = (pair: number) => counts.add(pair)
  for (let position = 0; position < size; position++) visitPairs(position, first, second, add)
  const [firstKeys, secondKeys] = [[...first.codes.keys()], [...second.codes.keys()]]
  return counts.all().map(([pair, count]) => ({
    keys: [firstKeys[Math.floor(pair / width)] as string, secondKeys[pair % width] as string],
    count,
  }))
}

/** Counts numbers below a bound: in a table, unless it would be large and empty. */
class Counter {
  private readonly table: Uint32Array | undefined
  private readonly others = new Map<number, number>()

  constructor(bound: number) {
    this.table = bound <= 1_000_000 ? new Uint32Array(bound) : undefined
  }

  add(number: number): void {
    if (this.table) this.table[number] = (this.table[number] as number) + 1
    else this.others.set(number, (this.others.get(number) ?? 0) + 1)
  }

  all(): (readonly [number: number, count: number])[] {
    if (!this.table) return [...this.others]
    return [...this.table].flatMap((count, number) => (count > 0 ? [[number, count] as const] : []))
  }
}

export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function freezeAll<T extends object>(items: T[]): readonly T[] {
  for (const item of items) {
    for (const held of Object.values(item)) Object.freeze(held)
    Object.freeze(item)
  }
  return Object.freeze(items)
}
