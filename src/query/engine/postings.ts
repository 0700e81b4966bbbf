import type { DateOrder } from './date-order.js'
import type { KeysOf } from './facet-keys.js'

type Keys = ReturnType<KeysOf>

/** Which keys the records have in a facet. Keys are numbered in the order in which they are first met. */
export interface Coded {
  readonly codes: ReadonlyMap<string, number>
  /** How many records have each code. */
  readonly counts: readonly number[]
  /** The codes of the record at position `p`: from `recordOffsets[p]` up to but not `recordOffsets[p + 1]`. */
  readonly recordCodes: Uint32Array
  readonly recordOffsets: Uint32Array
}

/** Which records have each code: those of code `c` from `offsets[c]` up to but not `offsets[c + 1]`, by date. */
export interface Postings extends DateOrder {
  readonly offsets: Uint32Array
}

/** Numbers the keys of every record; a key that a record names twice it has once. */
export function codeKeys(size: number, keysAt: (position: number) => Keys): Coded {
  const codes = new Map<string, number>()
  const counts: number[] = []
  const recordOffsets = new Uint32Array(size + 1)
  let recordCodes = new Uint32Array(size)
  let used = 0
  const add = (key: string, first: number) => {
    let code = codes.get(key)
    if (code === undefined) {
      code = codes.size
      codes.set(key, code)
      counts.push(0)
    }
    for (let at = first; at < used; at++) if (recordCodes[at] === code) return
    if (used === recordCodes.length) recordCodes = grown(recordCodes)
    recordCodes[used++] = code
    counts[code] = (counts[code] as number) + 1
  }
  for (let position = 0; position < size; position++) {
    const first = used
    const keys = keysAt(position)
    if (typeof keys === 'string') add(keys, first)
    else if (keys) for (const key of keys) if (key !== undefined) add(key, first)
    recordOffsets[position + 1] = used
  }
  return { codes, counts, recordCodes: recordCodes.slice(0, used), recordOffsets }
}

/** The records of each code, of which there are `size`, in the order of their dates. */
export function postingsOf(
  size: number,
  { recordCodes, recordOffsets }: Pick<Coded, 'recordCodes' | 'recordOffsets'>,
  dates: DateOrder,
): Postings {
  const offsets = new Uint32Array(size + 1)
  for (const code of recordCodes) offsets[code + 1] = (offsets[code + 1] as number) + 1
  for (let code = 1; code <= size; code++) offsets[code] = (offsets[code] as number) + (offsets[code - 1] as number)
  const positions = new Uint32Array(recordCodes.length)
  const days = new Int32Array(2 * recordCodes.length)
  const cursor = offsets.slice()
  for (let rank = 0; rank < dates.positions.length; rank++) {
    const position = dates.positions[rank] as number
    const end = recordOffsets[position + 1] as number
    for (let at = recordOffsets[position] as number; at < end; at++) {
      const code = recordCodes[at] as number
      const slot = cursor[code] as number
      cursor[code] = slot + 1
      positions[slot] = position
      days[2 * slot] = dates.days[2 * rank] as number
      days[2 * slot + 1] = dates.days[2 * rank + 1] as number
    }
  }
  return { positions, days, offsets }
}

/** Numbers the pairs of codes that records have in two facets; the pair of `a` and `b` has the key `a * width + b`. */
export function codePairs(
  size: number,
  first: Coded,
  second: Coded,
): {
  readonly pairs: ReadonlyMap<number, number>
  readonly recordCodes: Uint32Array
  readonly recordOffsets: Uint32Array
} {
  const pairs = new Map<number, number>()
  const recordOffsets = new Uint32Array(size + 1)
  let recordCodes = new Uint32Array(size)
  let used = 0
  const add = (pair: number) => {
    let code = pairs.get(pair)
    if (code === undefined) {
      code = pairs.size
      pairs.set(pair, code)
    }
    if (used === recordCodes.length) recordCodes = grown(recordCodes)
    recordCodes[used++] = code
  }
  for (let position = 0; position < size; position++) {
    visitPairs(position, first, second, add)
    recordOffsets[position + 1] = used
  }
  return { pairs, recordCodes: recordCodes.slice(0, used), recordOffsets }
}

/** Visits every pair of codes that a record has in two facets; the pair of `a` and `b` is `a * width + b`. */
export function visitPairs(position: number, first: Coded, second: Coded, visit: (pair: number) => void): void {
  const width = second.codes.size
  const end = first.recordOffsets[position + 1] as number
  const otherEnd = second.recordOffsets[position + 1] as number
  for (let at = first.recordOffsets[position] as number; at < end; at++) {
    const base = (first.recordCodes[at] as number) * width
    for (let other = second.recordOffsets[position] as number; other < otherEnd; other++) {
      visit(base + (second.recordCodes[other] as number))
    }
  }
}

/** Whether the record at a position has one of some codes. */
export function hasCode({ recordCodes, recordOffsets }: Coded, position: number, wanted: readonly number[]): boolean {
  const end = recordOffsets[position + 1] as number
  for (let at = recordOffsets[position] as number; at < end; at++) {
    if (wanted.includes(recordCodes[at] as number)) return true
  }
  return false
}

function grown(values: Uint32Array): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(Math.max(16, values.length * 2))
  larger.set(values)
  return larger
}
