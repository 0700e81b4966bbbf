import { type DateOrder, emptyOrder, place } from './date-order.js'
import type { KeysOf } from './facet-keys.js'

/** The keys of records. Each key has a code, numbered in the order of first occurrence. */
export interface Coded<K = string> {
  readonly codes: ReadonlyMap<K, number>
  /** How many records have each code. */
  readonly counts: readonly number[]
  /** The codes of the record at position `p`: from `recordOffsets[p]` up to and excluding `recordOffsets[p + 1]`. */
  readonly recordCodes: Uint32Array
  readonly recordOffsets: Uint32Array
}

/** The records with each code, by date: those of code `c` from `offsets[c]` up to and excluding `offsets[c + 1]`. */
export interface Postings extends DateOrder {
  readonly offsets: Uint32Array
}

/** Assigns a code to each key of every record; duplicate keys of a record count once. */
function codeKeys<K>(size: number, visitKeys: (position: number, visit: (key: K) => void) => void): Coded<K> {
  const codes = new Map<K, number>()
  const counts: number[] = []
  /** The last record with each code. */
  const latest: number[] = []
  const recordCodes: number[] = []
  const recordOffsets = new Uint32Array(size + 1)
  let position = 0
  const visit = (key: K) => {
    let code = codes.get(key)
    if (code === undefined) {
      code = codes.size
      codes.set(key, code)
    } else if (latest[code] === position) return
    latest[code] = position
    counts[code] = (counts[code] ?? 0) + 1
    recordCodes.push(code)
  }
  for (; position < size; position++) {
    visitKeys(position, visit)
    recordOffsets[position + 1] = recordCodes.length
  }
  return { codes, counts, recordCodes: new Uint32Array(recordCodes), recordOffsets }
}

/** Assigns a code to each key of the records in a facet. */
export function codeRecords(records: readonly unknown[], keysOf: KeysOf): Coded {
  return codeKeys<string>(records.length, (position, visit) => {
    const keys = keysOf(records[position] as object, position)
    if (typeof keys === 'string') visit(keys)
    else if (keys) for (const key of keys) visit(key)
  })
}

/** Assigns a code to each pair of keys that records have in two facets. */
export function codePairs(first: Coded, second: Coded): Coded<number> {
  return codeKeys<number>(first.recordOffsets.length - 1, (position, visit) => {
    const end = first.recordOffsets[position + 1] as number
    const otherEnd = second.recordOffsets[position + 1] as number
    for (let at = first.recordOffsets[position] as number; at < end; at++) {
      for (let other = second.recordOffsets[position] as number; other < otherEnd; other++) {
        visit(pairOf(first.recordCodes[at] as number, second.recordCodes[other] as number, second))
      }
    }
  })
}

/** Combines two codes into one number. */
export function pairOf(code: number, other: number, second: Coded): number {
  return code * second.counts.length + other
}

/** Whether the record at a position has any of the codes. */
export function hasCode({ recordCodes, recordOffsets }: Coded<unknown>, position: number, wanted: readonly number[]) {
  const end = recordOffsets[position + 1] as number
  for (let at = recordOffsets[position] as number; at < end; at++) {
    if (wanted.includes(recordCodes[at] as number)) return true
  }
  return false
}

/** The records with each code, sorted by date. */
export function postingsOf({ counts, recordCodes, recordOffsets }: Coded<unknown>, dates: DateOrder): Postings {
  const offsets = new Uint32Array(counts.length + 1)
  for (const [code, count] of counts.entries()) offsets[code + 1] = (offsets[code] as number) + count
  const order = emptyOrder(recordCodes.length)
  const cursor = offsets.slice()
  for (let rank = 0; rank < dates.positions.length; rank++) {
    const position = dates.positions[rank] as number
    const end = recordOffsets[position + 1] as number
    for (let at = recordOffsets[position] as number; at < end; at++) {
      const code = recordCodes[at] as number
      const slot = cursor[code] as number
      cursor[code] = slot + 1
      place(order, slot, position, dates.starts[rank] as number, dates.ends[rank] as number)
    }
  }
  return { ...order, offsets }
}
