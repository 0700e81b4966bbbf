import { daysInMonth } from './day-number.js'

/** The first and last calendar day that a date can mean; `undefined` where it is open. */
export interface DayWindow {
  readonly start: string | undefined
  readonly end: string | undefined
}

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?[~?%]?$/

/**
 * The calendar days that an EDTF string can mean, for the part of EDTF (ISO 8601-2) that this dataset uses:
 * `2022`, `2022-05`, `2022-05-19`, each with `~`, `?` or `%` after it; intervals `a/b`, open as `a/..` and `../b`;
 * and "one of a set", `[a..b]`, `[..b]`, `[a..]` or `[a,b,c]`. A qualifier does not widen the window.
 *
 * @returns the window, inclusive, `YYYY-MM-DD`
 * @throws RangeError when the string is none of these, names a day that does not exist, or ends before it starts
 */
export function edtfWindow(edtf: string): DayWindow {
  const set = /^\[(.+)\]$/.exec(edtf)
  if (set?.[1]) return setWindow(set[1], edtf)
  const bounds = edtf.split('/')
  if (bounds.length === 1) return dateWindow(edtf, edtf)
  if (bounds.length !== 2) throw notEdtf(edtf)
  const [from = '', to = ''] = bounds
  if (from === '..' && to === '..') throw notEdtf(edtf)
  const start = from === '..' ? undefined : dateWindow(from, edtf).start
  const end = to === '..' ? undefined : dateWindow(to, edtf).end
  return ordered(start, end, edtf)
}

function setWindow(members: string, edtf: string): DayWindow {
  const range = members.split('..')
  if (range.length === 2) {
    const [from = '', to = ''] = range
    if (from === '' && to === '') throw notEdtf(edtf)
    const start = from === '' ? undefined : dateWindow(from, edtf).start
    return ordered(start, to === '' ? undefined : dateWindow(to, edtf).end, edtf)
  }
  const windows = members.split(',').map((member) => dateWindow(member, edtf))
  const starts = windows.map((window) => window.start).sort()
  const ends = windows.map((window) => window.end).sort()
  return { start: starts[0], end: ends.at(-1) }
}

function dateWindow(date: string, edtf: string): { start: string; end: string } {
  const [, year, month, day] = DATE.exec(date) ?? []
  if (!year) throw notEdtf(edtf)
  if (!month) return { start: `${year}-01-01`, end: `${year}-12-31` }
  const days = daysInMonth(Number(year), Number(month))
  if (days === 0) throw notEdtf(edtf)
  if (!day) return { start: `${year}-${month}-01`, end: `${year}-${month}-${days}` }
  if (Number(day) < 1 || Number(day) > days) throw notEdtf(edtf)
  return { start: `${year}-${month}-${day}`, end: `${year}-${month}-${day}` }
}

function ordered(start: string | undefined, end: string | undefined, edtf: string): DayWindow {
  if (start !== undefined && end !== undefined && start > end) {
    throw new RangeError(`expected a date that does not end before it starts, found "${edtf}"`)
  }
  return { start, end }
}

function notEdtf(edtf: string): RangeError {
  return new RangeError(`expected an EDTF date such as 2022, 2022-05, 2022-05-19 or 2022-05/2022-09, found "${edtf}"`)
}
