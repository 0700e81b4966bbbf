import type { EdtfDate } from '../../src/dates/edtf-date.js'
import { edtfDays } from '../../src/dates/edtf-window.js'
import type { Basis } from '../../src/generated/types.js'

/**
 * The date of an EDTF string, with its window.
 *
 * @throws RangeError that states what was expected if the string is not EDTF
 */
export function compileDate(edtf: string, basis: Basis): EdtfDate {
  try {
    const { start, end, ...open } = edtfDays(edtf)
    return { edtf, start, end, basis, ...open }
  } catch (error) {
    // the report adds what was found
    throw new RangeError((error as Error).message.replace(/^expected (.*), found .*$/s, '$1'))
  }
}
