import { EARLIEST, type EdtfDate, LATEST } from '../../src/dates/edtf-date.js'
import { type DayWindow, edtfWindow } from '../../src/dates/edtf-window.js'
import type { Basis } from '../../src/generated/types.js'

/**
 * The date that an EDTF string means, with its window.
 *
 * @throws RangeError with what was expected if the string is not EDTF
 */
export function compileDate(edtf: string, basis: Basis): EdtfDate {
  const { start, end } = windowOf(edtf)
  const open = start === undefined ? 'start' : end === undefined ? 'end' : undefined
  return { edtf, start: start ?? EARLIEST, end: end ?? LATEST, basis, ...(open && { open }) }
}

function windowOf(edtf: string): DayWindow {
  try {
    return edtfWindow(edtf)
  } catch (error) {
    // where it is reported, what was found is told beside it
    throw new RangeError((error as Error).message.replace(/^expected (.*), found .*$/s, '$1'))
  }
}
