/** The class of records without a date, behind all others. */
const UNDATED = 31
const CLASSES = 32
// fits in the 22 bits that a sort key has for the day, from year 0 to year 9999
const FIRST_DAY = -719_528

/** The ranks from `low` up to but not `high`. */
export interface RankRange {
  readonly low: number
  readonly high: number
}

/**
 * Records ranked by how long their dates are, in powers of two of days, and then by the first day.
 *
 * Among dates of about one length, those that overlap some days have their first day in a range that is hardly wider,
 * so a range of ranks in each class holds all that can match and little else, however long the longest date is.
 */
export interface DateOrder {
  /** The position of the record of each rank. */
  readonly order: Uint32Array
  /** The first and last day of each rank. */
  readonly starts: Int32Array
  readonly ends: Int32Array
  /** Where each class begins. */
  readonly classes: Uint32Array
}

/** The days of the record at a position; `undefined` where it has no date. */
export type WindowAt = (position: number) => { readonly start: number; readonly end: number } | undefined

export function orderByDate(size: number, windowAt: WindowAt): DateOrder {
  const starts = new Int32Array(size)
  const ends = new Int32Array(size)
  const classOf = new Uint8Array(size)
  const counts = new Uint32Array(CLASSES + 1)
  for (let position = 0; position < size; position++) {
    const days = windowAt(position)
    const length = days ? lengthClass(days.end - days.start) : UNDATED
    if (days) {
      starts[position] = days.start
      ends[position] = days.end
    }
    classOf[position] = length
    counts[length + 1] = (counts[length + 1] ?? 0) + 1
  }
  const classes = new Uint32Array(counts)
  for (let at = 1; at <= CLASSES; at++) classes[at] = (classes[at] ?? 0) + (classes[at - 1] ?? 0)

  // one number a record, the day above the position, so that a numeric sort of a class needs no comparison function
  const keys = new Float64Array(size)
  const cursor = classes.slice()
  for (let position = 0; position < size; position++) {
    const length = classOf[position] ?? 0
    const rank = cursor[length] ?? 0
    cursor[length] = rank + 1
    keys[rank] = ((starts[position] ?? 0) - FIRST_DAY) * 2 ** 31 + position
  }
  const order = new Uint32Array(size)
  const rankedStarts = new Int32Array(size)
  const rankedEnds = new Int32Array(size)
  for (let length = 0; length < CLASSES; length++) keys.subarray(classes[length], classes[length + 1]).sort()
  for (let rank = 0; rank < size; rank++) {
    const position = (keys[rank] ?? 0) % 2 ** 31
    order[rank] = position
    rankedStarts[rank] = starts[position] ?? 0
    rankedEnds[rank] = ends[position] ?? 0
  }
  return { order, starts: rankedStarts, ends: rankedEnds, classes }
}

/** The ranks whose dates can overlap some days: all that do, and few that do not. */
export function ranksAround(dates: DateOrder, window: { readonly start: number; readonly end: number }): RankRange[] {
  const ranges: RankRange[] = []
  for (let length = 0; length < UNDATED; length++) {
    const from = dates.classes[length] ?? 0
    const to = dates.classes[length + 1] ?? 0
    if (from === to) continue
    const longest = 2 ** length - 1
    const low = lowerBound(dates.starts, window.start - longest, from, to)
    const high = lowerBound(dates.starts, window.end + 1, low, to)
    if (low < high) ranges.push({ low, high })
  }
  return ranges
}

/** The first index between `from` and `to` whose value is not below the bound, in ascending values. */
export function lowerBound(values: Int32Array | Uint32Array, bound: number, from: number, to: number): number {
  let low = from
  let high = to
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((values[middle] as number) < bound) low = middle + 1
    else high = middle
  }
  return low
}

/** 0 for a single day, 1 for one more, 2 for up to three more, 3 for up to seven more … */
function lengthClass(days: number): number {
  return 32 - Math.clz32(days)
}
