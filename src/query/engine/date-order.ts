/** Sort keys are `(day - FIRST_DAY) * POSITIONS + position`. */
const POSITIONS = 2 ** 31
const FIRST_DAY = -719_528
const LAST_DAY = 2_932_896
const BLOCK = 32

/** Records sorted by the first day of their dates. Records without a date come last and match no day. */
export interface DateOrder {
  /** The position of each record in the indexed array. */
  readonly positions: Uint32Array
  readonly starts: Int32Array
  readonly ends: Int32Array
  /** The latest end in each block of records, so that a search skips every block that ends too early. */
  readonly blockEnds: Int32Array
}

/** The days of the record at a position; `undefined` if it has no date. */
export type WindowAt = (position: number) => { readonly start: number; readonly end: number } | undefined

export function orderByDate(size: number, windowAt: WindowAt): DateOrder {
  const ends = new Int32Array(size)
  // one number per record, so that sorting needs no comparison function
  const keys = new Float64Array(size)
  for (let position = 0; position < size; position++) {
    const { start, end } = windowAt(position) ?? { start: LAST_DAY + 1, end: FIRST_DAY - 1 }
    ends[position] = end
    keys[position] = (start - FIRST_DAY) * POSITIONS + position
  }
  keys.sort()
  const order = emptyOrder(size)
  for (let rank = 0; rank < size; rank++) {
    const key = keys[rank] as number
    const position = key % POSITIONS
    place(order, rank, position, Math.floor(key / POSITIONS) + FIRST_DAY, ends[position] as number)
  }
  return order
}

export function emptyOrder(size: number): DateOrder {
  return {
    positions: new Uint32Array(size),
    starts: new Int32Array(size),
    ends: new Int32Array(size),
    blockEnds: new Int32Array(Math.ceil(size / BLOCK)).fill(FIRST_DAY - 1),
  }
}

/** Stores a record at a rank. */
export function place(order: DateOrder, rank: number, position: number, start: number, end: number): void {
  order.positions[rank] = position
  order.starts[rank] = start
  order.ends[rank] = end
  const block = Math.floor(rank / BLOCK)
  if (end > (order.blockEnds[block] as number)) order.blockEnds[block] = end
}

/** The days to search for, and whether they must contain the whole date or only one of its days. */
export interface WantedDays {
  readonly start: number
  readonly end: number
  readonly within: boolean
}

/** Calls back with the position of each matching record between two ranks, or of every record if no days are given. */
export function visitDates(
  { positions, starts, ends, blockEnds }: DateOrder,
  from: number,
  to: number,
  wanted: WantedDays | undefined,
  visit: (position: number) => void,
): void {
  if (!wanted) {
    for (let rank = from; rank < to; rank++) visit(positions[rank] as number)
    return
  }
  const { start, end, within } = wanted
  const last = firstFrom(starts, end + 1, from, to)
  let rank = within ? firstFrom(starts, start, from, last) : from
  while (rank < last) {
    const block = Math.floor(rank / BLOCK)
    const next = Math.min((block + 1) * BLOCK, last)
    if ((blockEnds[block] as number) >= start) {
      for (; rank < next; rank++) {
        const lastDay = ends[rank] as number
        if (lastDay >= start && !(within && lastDay > end)) visit(positions[rank] as number)
      }
    }
    rank = next
  }
}

/** The first rank in a range at which the first day is not before the bound. */
function firstFrom(starts: Int32Array, bound: number, from: number, to: number): number {
  let low = from
  let high = to
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((starts[middle] as number) < bound) low = middle + 1
    else high = middle
  }
  return low
}
