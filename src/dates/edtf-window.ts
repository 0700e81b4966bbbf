import { type EdtfSpan, parseEdtf } from './edtf.js'
import { EARLIEST, LATEST, type OwnDate } from './edtf-date.js'

/** The first and last calendar day that a date can mean; `undefined` if it is open. */
export interface DayWindow {
  readonly start: string | undefined
  readonly end: string | undefined
}

/**
 * The calendar days that an EDTF string can mean. A qualifier (`~`, `?`, `%`) does not widen the window; of a set it is the
 * window of all its members.
 *
 * @returns the window, inclusive, `YYYY-MM-DD`
 * @throws RangeError as `parseEdtf`
 */
export function edtfWindow(edtf: string): DayWindow {
  const parsed = parseEdtf(edtf)
  if (parsed.kind === 'date') return parsed.date
  if (parsed.kind === 'interval') return windowOf(parsed)
  const windows = parsed.members.map((member) => ('digits' in member ? member : windowOf(member)))
  return { start: outermost(windows, 'start', -1), end: outermost(windows, 'end', 1) }
}

/**
 * The window as a date has it: an open side is the first or the last day that there is, and `open` names it.
 *
 * @throws RangeError as `parseEdtf`
 */
export function edtfDays(edtf: string): Pick<OwnDate, 'start' | 'end' | 'open'> {
  const { start, end } = edtfWindow(edtf)
  const open = start === undefined ? 'start' : end === undefined ? 'end' : undefined
  return { start: start ?? EARLIEST, end: end ?? LATEST, ...(open && { open }) }
}

function windowOf({ from, to }: EdtfSpan): DayWindow {
  return { start: from?.start, end: to?.end }
}

function outermost(windows: readonly DayWindow[], side: keyof DayWindow, direction: 1 | -1): string | undefined {
  const days = windows.map((window) => window[side])
  if (days.includes(undefined)) return undefined
  return days.sort()[direction > 0 ? days.length - 1 : 0]
}
