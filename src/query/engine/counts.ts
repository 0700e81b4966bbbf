import type { Count, PairCount } from '../counting.js'
import { type Coded, codePairs } from './postings.js'

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
  const { pairs, recordCodes } = codePairs(size, first, second)
  const counts = new Uint32Array(pairs.size)
  for (const code of recordCodes) counts[code] = (counts[code] as number) + 1
  const [firstKeys, secondKeys] = [[...first.codes.keys()], [...second.codes.keys()]]
  return [...pairs].map(([pair, code]) => ({
    keys: [firstKeys[Math.floor(pair / secondKeys.length)] as string, secondKeys[pair % secondKeys.length] as string],
    count: counts[code] as number,
  }))
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
