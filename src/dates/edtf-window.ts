import { parseEdtf } from './edtf.js'
import { EARLIEST, LATEST, type OwnDate } from './edtf-date.js'

/**
 * The first and last calendar day that an EDTF string can mean. A qualifier (`~`, `?`, `%`) does not widen this window. The
 * window of a set spans all its members. An open side has the first or last representable day, and `open` names it.
 *
 * @throws RangeError like `parseEdtf`
 */
export function edtfDays(edtf: string): Pick<OwnDate, 'start' | 'end' | 'open'> {
  const spans = parseEdtf(edtf).members.map((member) => ('digits' in member ? { from: member, to: member } : member))
  const [start = EARLIEST] = spans.map(({ from }) => from?.start ?? EARLIEST).sort()
  const end =
    spans
      .map(({ to }) => to?.end ?? LATEST)
      .sort()
      .at(-1) ?? LATEST
  if (spans.some(({ from }) => from === undefined)) return { start, end, open: 'start' }
  return spans.some(({ to }) => to === undefined) ? { start, end, open: 'end' } : { start, end }
}
