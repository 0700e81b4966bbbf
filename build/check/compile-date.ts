import parseEdtf, { type Edtf } from 'edtf'
import { EARLIEST, type EdtfDate, LATEST } from '../../src/dates/edtf-date.js'
import type { Basis } from '../../src/generated/types.js'

/**
 * The date that an EDTF string means, with its window as the `edtf` package works it out.
 *
 * @throws RangeError if the string is not EDTF, or is open on both sides
 */
export function compileDate(edtf: string, basis: Basis): EdtfDate {
  let parsed: Edtf
  try {
    parsed = parseEdtf(edtf)
  } catch {
    throw new RangeError('an EDTF date (ISO 8601-2)')
  }
  // the package takes the first member of a range a..b in a set for its last, so members are looked at one by one
  const members = parsed.type === 'Set' ? (parsed.values?.flat() ?? []) : [parsed]
  const min = Math.min(parsed.min, ...members.map((member) => member.min))
  const max = Math.max(parsed.max, ...members.map((member) => member.max))
  const [openStart, openEnd] = [!Number.isFinite(min), !Number.isFinite(max)]
  if (openStart && openEnd) throw new RangeError('an EDTF date with a first or a last day')
  const open = openStart ? 'start' : openEnd ? 'end' : undefined
  return {
    edtf,
    start: openStart ? EARLIEST : day(min),
    end: openEnd ? LATEST : day(max),
    basis,
    ...(open && { open }),
  }
}

function day(time: number): string {
  return new Date(time).toISOString().slice(0, 10)
}
