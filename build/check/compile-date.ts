import { EARLIEST, type EdtfDate, LATEST } from '../../src/dates/edtf-date.js'
import { edtfWindow } from '../../src/dates/edtf-window.js'
import type { Basis } from '../../src/generated/types.js'

/**
 * The date that an EDTF string means, with its window.
 *
 * @throws RangeError if the string is not EDTF, or is open on both sides
 */
export function compileDate(edtf: string, basis: Basis): EdtfDate {
  const { start, end } = edtfWindow(edtf)
  if (start === undefined && end === undefined) throw new RangeError('an EDTF date with a first or a last day')
  const open = start === undefined ? 'start' : end === undefined ? 'end' : undefined
  return { edtf, start: start ?? EARLIEST, end: end ?? LATEST, basis, ...(open && { open }) }
}
