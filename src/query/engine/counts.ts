import type { Count, PairCount } from '../../types/grouping.js'
import type { Coded } from './postings.js'

export type { Count, PairCount }

/** Counts in the order of their keys, by UTF-16 code units, frozen. */
export function sortedCounts(counts: Count[]): readonly Count[] {
  return freezeAll(counts.sort((a, b) => compare(a.key, b.key)))
}

/** Counts of pairs in the order of the first key and then of the second, frozen. */
export function sortedPairCounts(counts: PairCount[]): readonly PairCount[] {
  return freezeAll(counts.sort((a, b) => compare(a.keys[0], b.keys[0]) || compare(a.keys[1], b.keys[1])))
}

/** How many records have each pair of codes of two facets. */
export function countPairs(size: number, rows: Coded, columns: Coded): PairCount[] {
  const width = columns.codes.size
  const table = new Uint32Array(rows.codes.size * width)
  for (let position = 0; position < size; position++) {
    const rowEnd = rows.recordOffsets[position + 1] as number
    const columnEnd = columns.recordOffsets[position + 1] as number
    for (let row = rows.recordOffsets[position] as number; row < rowEnd; row++) {
      const base = (rows.recordCodes[row] as number) * width
      for (let column = columns.recordOffsets[position] as number; column < columnEnd; column++) {
        const cell = base + (columns.recordCodes[column] as number)
        table[cell] = (table[cell] as number) + 1
      }
    }
  }
  const columnKeys = [...columns.codes.keys()]
  return [...rows.codes.keys()].flatMap((row, at) =>
    columnKeys.flatMap((column, other): PairCount[] => {
      const count = table[at * width + other] as number
      return count > 0 ? [{ keys: [row, column], count }] : []
    }),
  )
}

export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function freezeAll<T extends object>(items: T[]): readonly T[] {
  for (const item of items) Object.freeze(item)
  return Object.freeze(items)
}
