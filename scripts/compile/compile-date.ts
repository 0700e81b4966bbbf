import parseEdtf, { type Edtf } from 'edtf'
import type { Basis, EdtfDate } from '../../src/types/edtf-date.js'

/**
 * The date that an EDTF string means, with its window as the `edtf` package works it out.
 *
 * @throws RangeError when the string is not EDTF, or is open
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
  if (!Number.isFinite(min) || !Number.isFinite(max)) throw new RangeError('an EDTF date with a first and a last day')
  return { edtf, start: day(min), end: day(max), basis }
}

function day(time: number): string {
  return new Date(time).toISOString().slice(0, 10)
}
