import { type AnyRecord, type EdtfDate, sortByDate } from 'open-xiamen'
import { modelOf } from '../words/model-words.js'

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
  // an open side reaches to the end of the line, wherever that is
  const years = dated.flatMap(({ date: { start, end, open } }) => [
    ...(open === 'start' ? [] : [yearOf(start)]),
    ...(open === 'end' ? [] : [yearOf(end)]),
  ])
  const [first, last] = [Math.min(...years), Math.max(...years) + 1]
  const [begin, end] = [Date.UTC(first), Date.UTC(last)]
  const share = (time: number) => Math.min(1, Math.max(0, (time - begin) / (end - begin)))
  const step = Math.ceil((last - first) / mostYears)
  const marked = Array.from({ length: Math.ceil((last - first) / step) }, (_, at) => first + at * step)
  return {
    rows: dated.map(({ record, date }) => ({
      record,
      edtf: date.edtf,
      from: share(Date.parse(date.start)),
      to: share(Date.parse(date.end) + DAY),
    })),
    years: marked.map((year) => ({ year, at: share(Date.UTC(year)) })),
    undated: records.length - dated.length,
  }
}

/** The date by which a record is placed in time. */
export function dateOf(record: AnyRecord): EdtfDate | undefined {
  return (record as unknown as Readonly<Record<string, EdtfDate | undefined>>)[modelOf(record.type).date ?? '']
}

function yearOf(day: string): number {
  return Number(day.slice(0, 4))
}
