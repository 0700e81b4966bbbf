import { checkOptions } from '../describe/check-options.js'
import { describeValue } from '../describe/describe-value.js'

/** How CSV is written for a spreadsheet program; other programs need neither. */
export interface CsvOptions {
  /** Whether the text begins with a byte order mark, without which Excel takes Chinese for another encoding; `false` by default. */
  readonly bom?: boolean | undefined
  /**
   * What becomes of a text that begins as a formula does, with `=`, `+`, `-` or `@`: `escape` puts an apostrophe before it, so
   * that a spreadsheet program shows it and computes nothing; `keep`, the default, leaves it. An escaped text is not read
   * back as it was.
   */
  readonly formulas?: 'keep' | 'escape' | undefined
}

/** What a spreadsheet program takes for the beginning of a formula, in full width too. */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/

/**
 * @throws TypeError if the options are not an object, or one is unknown or of another type
 * @throws RangeError if `formulas` is another value
 */
export function readCsvOptions(
  caller: string,
  options: CsvOptions | undefined,
): { readonly mark: string; readonly textCell: (text: string) => string } {
  const { bom = false, formulas = 'keep' } = checkOptions(caller, options, ['bom', 'formulas'])
  if (typeof bom !== 'boolean') {
    throw new TypeError(`${caller}: expected options.bom to be true or false, found ${describeValue(bom)}`)
  }
  if (formulas !== 'keep' && formulas !== 'escape') {
    throw new RangeError(
      `${caller}: expected options.formulas to be "keep" or "escape", found ${describeValue(formulas)}`,
    )
  }
  return {
    mark: bom ? '\uFEFF' : '',
    textCell: formulas === 'escape' ? (text) => (FORMULA.test(text) ? `'${text}` : text) : (text) => text,
  }
}
