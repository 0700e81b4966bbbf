// the largest number that a sort key has left for the position, below the day
const POSITIONS = 2 ** 31
// day numbers begin here, in the year 0, so that keys are not negative
const FIRST_DAY = -719_528
const CLASSES = 18
const UNDATED = 17
/** So few that looking at each is faster than looking for where to look. */
const FEW = 48

/**
 * Records with their days, ordered by how long their dates are, in powers of four of days, and then by the first day.
 *
 * Among dates of about one length, those that overlap some days have their first day in a range that is hardly wider.
 * So a few searches by halving find, in each class of length, all that can match and little else, however long the
 * longest date is. Records without a date end before they start and come last.
 */
export interface DateOrder {
  /** Where each record stands in the array that is indexed. */
  readonly positions: Uint32Array
  /** Its first and last day, two numbers a record, side by side because they are read together. */
  readonly days: Int32Array
}

/** The days of the record at a position; `undefined` where it has no date. */
export type WindowAt = (position: number) => { readonly start: number; readonly end: number } | undefined

export function orderByDate(size: number, windowAt: WindowAt): DateOrder {
  const unordered = new Int32Array(2 * size)
  const counts = new Uint32Array(CLASSES + 1)
  for (let position = 0; position < size; position++) {
    const window = windowAt(position)
    unordered[2 * position] = window ? window.start : 0
    unordered[2 * position + 1] = window ? window.end : -1
    const next = lengthClass(unordered, position) + 1
    counts[next] = (counts[next] as number) + 1
  }
  for (let at = 1; at <= CLASSES; at++) counts[at] = (counts[at] as number) + (counts[at - 1] as number)

  // one number a record, the day above the position, so that sorting a class needs no comparison function
  const keys = new Float64Array(size)
  const cursor = counts.slice()
  for (let position = 0; position < size; position++) {
    const length = lengthClass(unordered, position)
    const rank = cursor[length] as number
    cursor[length] = rank + 1
    keys[rank] = ((unordered[2 * position] as number) - FIRST_DAY) * POSITIONS + position
  }
  for (let length = 0; length < CLASSES; length++) keys.subarray(counts[length], counts[length + 1]).sort()

  const positions = new Uint32Array(size)
  const days = new Int32Array(2 * size)
  for (let rank = 0; rank < size; rank++) {
    const position = (keys[rank] as number) % POSITIONS
    positions[rank] = position
    days[2 * rank] = unordered[2 * position] as number
    days[2 * rank + 1] = unordered[2 * position + 1] as number
  }
  return { positions, days }
}

/** Days to look for; whether they must hold a date whole, or only some day of it. */
export interface WantedDays {
  readonly start: number
  readonly end: number
  readonly within: boolean
}

/** Calls with the position of every record between two ranks whose date is as wanted, or of every record. */
export function visitDates(
  { positions, days }: DateOrder,
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
  let rank = from
  while (rank < to) {
    let classEnd = to
    if (to - rank > FEW) {
      const length = lengthClass(days, rank)
      if (length === UNDATED) return
      classEnd = endOfClass(days, length, rank, to)
      rank = firstFrom(days, within ? start : start - (4 ** length - 1), rank, classEnd)
      for (; rank < classEnd && (days[2 * rank] as number) <= end; rank++) {
        const last = days[2 * rank + 1] as number
        if (within ? last <= end : last >= start) visit(positions[rank] as number)
      }
    } else {
      for (; rank < to; rank++) {
        const first = days[2 * rank] as number
        const last = days[2 * rank + 1] as number
        if (last < first) return
        if (within ? first >= start && last <= end : first <= end && last >= start) visit(positions[rank] as number)
      }
    }
    rank = classEnd
  }
}

/** The first rank behind those of a class. */
function endOfClass(days: Int32Array, length: number, from: number, to: number): number {
  let low = from
  let high = to
  while (low < high) {
    const middle = (low + high) >>> 1
    if (lengthClass(days, middle) <= length) low = middle + 1
    else high = middle
  }
  return low
}

/** The first rank between two of one class whose first day is not before the bound. */
function firstFrom(days: Int32Array, bound: number, from: number, to: number): number {
  let low = from
  let high = to
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((days[2 * middle] as number) < bound) low = middle + 1
    else high = middle
  }
  return low
}

/** 0 for a single day, 1 for up to three more, 2 for up to fifteen more …, 17 for no date. */
function lengthClass(days: Int32Array, at: number): number {
  const length = (days[2 * at + 1] as number) - (days[2 * at] as number)
  return length < 0 ? UNDATED : (33 - Math.clz32(length)) >> 1
}
