import { type AnyRecord, type EdtfDate, sortByDate } from 'open-xiamen'
import { dateOf } from '../words/model-words.js'

/** A record in its year, with the part of the year in which it may fall, as fractions of the year. */
export interface TimelineRow {
  readonly record: AnyRecord
  readonly date: EdtfDate
  readonly from: number
  readonly to: number
}

/** The records of one year. */
export interface TimelinePeriod {
  readonly year: string
  readonly rows: readonly TimelineRow[]
}

/** Records by the year in which they begin, earliest first, and the number of records without a date. */
export function timelinePeriods(records: readonly AnyRecord[]): {
  readonly periods: readonly TimelinePeriod[]
  readonly undated: number
} {
  const dated = sortByDate(records).flatMap((record) => {
    const date = dateOf(record)
    return date ? [{ record, date }] : []
  })
  const periods = new Map<string, TimelineRow[]>()
  for (const { record, date } of dated) {
    // a date with an open start is in the year of its last day
    const year = (date.open === 'start' ? date.end : date.start).slice(0, 4)
    const row = { record, date, from: shareOf(date.start, year), to: shareOf(date.end, year, 1) }
    periods.set(year, [...(periods.get(year) ?? []), row])
  }
  return {
    periods: [...periods].sort(([a], [b]) => (a < b ? -1 : 1)).map(([year, rows]) => ({ year, rows })),
    undated: records.length - dated.length,
  }
}

const DAY = 86_400_000

/** The position of a day in a year: 0 before it, 1 after it. */
function shareOf(day: string, year: string, days = 0): number {
  const [first, next] = [Date.UTC(Number(year)), Date.UTC(Number(year) + 1)]
  return Math.min(1, Math.max(0, (Date.parse(day) + days * DAY - first) / (next - first)))
}
