import { type AnyRecord, sortByDate } from 'open-xiamen'
import { dateOf } from '../../../src/dates/date-of.js'

const DAY = 86_400_000

/** A record on a line of time: from its first possible day to its last, in shares of the whole line. */
export interface TimelineRow {
  readonly record: AnyRecord
  readonly edtf: string
  readonly from: number
  readonly to: number
}

export interface TimelineChart {
  readonly rows: readonly TimelineRow[]
  readonly years: readonly { readonly year: number; readonly at: number }[]
  /** Records without a date. */
  readonly undated: number
}

/** Records in the order of their dates, on a line that reaches from the first year to the last. */
export function timelineChart(records: readonly AnyRecord[], mostYears = 12): TimelineChart {
  const dated = sortByDate(records).flatMap((record) => {
    const date = dateOf(record)
    return date ? [{ record, date }] : []
  })
  if (dated.length === 0) return { rows: [], years: [], undated: records.length }
  const first = Math.min(...dated.map(({ date }) => yearOf(date.start)))
  const last = Math.max(...dated.map(({ date }) => yearOf(date.end))) + 1
  const [begin, end] = [Date.UTC(first), Date.UTC(last)]
  const share = (time: number) => (time - begin) / (end - begin)
  const step = Math.ceil((last - first) / mostYears)
  const years = Array.from({ length: Math.ceil((last - first) / step) }, (_, at) => first + at * step)
  return {
    rows: dated.map(({ record, date }) => ({
      record,
      edtf: date.edtf,
      from: share(Date.parse(date.start)),
      to: share(Date.parse(date.end) + DAY),
    })),
    years: years.map((year) => ({ year, at: share(Date.UTC(year)) })),
    undated: records.length - dated.length,
  }
}

function yearOf(day: string): number {
  return Number(day.slice(0, 4))
}
