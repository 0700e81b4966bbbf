import type { Keys } from './searchable.js'

/** For one facet: which records have which key. Keys are numbered in the order in which they are first met. */
export interface Postings {
  readonly codes: ReadonlyMap<string, number>
  /** The ranks of the records that have code `c`, ascending: from `offsets[c]` up to but not `offsets[c + 1]`. */
  readonly ranks: Uint32Array
  readonly offsets: Uint32Array
  /** The codes of the record at position `p`: from `recordOffsets[p]` up to but not `recordOffsets[p + 1]`. */
  readonly recordCodes: Uint32Array
  readonly recordOffsets: Uint32Array
}

export function buildPostings(size: number, order: Uint32Array, keysAt: (position: number) => Keys): Postings {
  const codes = new Map<string, number>()
  const recordOffsets = new Uint32Array(size + 1)
  let recordCodes = new Uint32Array(size)
  let used = 0
  const add = (key: string, first: number) => {
    let code = codes.get(key)
    if (code === undefined) {
      code = codes.size
      codes.set(key, code)
    }
    // a record that names a key twice has it once
    for (let at = first; at < used; at++) if (recordCodes[at] === code) return
    if (used === recordCodes.length) recordCodes = grown(recordCodes)
    recordCodes[used++] = code
  }
  for (let position = 0; position < size; position++) {
    const first = used
    const keys = keysAt(position)
    if (typeof keys === 'string') add(keys, first)
    else if (keys) for (const key of keys) if (key !== undefined) add(key, first)
    recordOffsets[position + 1] = used
  }
  recordCodes = recordCodes.slice(0, used)
  const offsets = new Uint32Array(codes.size + 1)
  for (let at = 0; at < used; at++) {
    const next = (recordCodes[at] as number) + 1
    offsets[next] = (offsets[next] as number) + 1
  }
  for (let code = 1; code <= codes.size; code++)
    offsets[code] = (offsets[code] as number) + (offsets[code - 1] as number)
  const ranks = new Uint32Array(used)
  const cursor = offsets.slice()
  for (let rank = 0; rank < size; rank++) {
    const position = order[rank] as number
    const end = recordOffsets[position + 1] as number
    for (let at = recordOffsets[position] as number; at < end; at++) {
      const code = recordCodes[at] as number
      const slot = cursor[code] as number
      ranks[slot] = rank
      cursor[code] = slot + 1
    }
  }
  return { codes, ranks, offsets, recordCodes, recordOffsets }
}

/** How many records have a code. */
export function postingSize({ offsets }: Postings, code: number): number {
  return (offsets[code + 1] as number) - (offsets[code] as number)
}

/** Whether the record at a position has one of some codes. */
export function hasCode(
  { recordCodes, recordOffsets }: Postings,
  position: number,
  wanted: readonly number[],
): boolean {
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
