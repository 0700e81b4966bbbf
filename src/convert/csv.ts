import Papa from 'papaparse'
import { checkOptions } from '../describe/check-options.js'
import { describeValue } from '../describe/describe-value.js'
import type { PartName } from '../generated/types.js'
import { BETWEEN, type Column, NULL, type Row, SEPARATOR } from './column.js'
import { RecordFault } from './convert-record.js'
import { columnsOf, type PartRecord, type Records, rowOf } from './part.js'
import { streamText, type TextFormat, wholeText } from './text-format.js'

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

/**
 * Records as CSV (RFC 4180): a header and a line for each record, which `fromCsv` reads back as they were.
 *
 * The fields of nested objects have a column each (`name_zh`, `date_start`). Lists of ids are joined with `;`; other lists,
 * and those with a name that has a separator in it, are JSON. A field that a record lacks is an empty cell, and `null` is
 * the word `null`.
 *
 * @param part a collection, or `evidence`
 * @param records records of that part, bundled or your own
 * @param options for a spreadsheet program: a byte order mark, texts that are no formulas
 * @throws RangeError if `part` is not the name of a part, or `options.formulas` is another value
 * @throws TypeError if `records` cannot be iterated over, one of them is not a record of that part, or an option is invalid
 * @example
 * import { ties } from 'open-xiamen'
 * import { toCsv } from 'open-xiamen/convert'
 * const [header, first] = toCsv('ties', ties).split('\r\n')
 * console.log(header?.split(',').slice(0, 4).join()) // id,type,name_zh,name_en
 * console.log(first?.split(',')[0] === ties[0]?.id) // true
 */
export function toCsv<P extends PartName>(part: P, records: Iterable<PartRecord<P>>, options?: CsvOptions): string {
  return wholeText(csvFormat('toCsv', part, options), records)
}

/**
 * Like `toCsv`, in chunks: there may be any number of records, they may come from an async source, and few of them are
 * held at a time.
 *
 * @throws RangeError, TypeError like `toCsv`, when the chunk is asked for
 * @example
 * import { places } from 'open-xiamen'
 * import { streamCsv, toCsv } from 'open-xiamen/convert'
 * let csv = ''
 * for await (const chunk of streamCsv('places', places)) csv += chunk
 * console.log(csv === toCsv('places', places)) // true
 */
export async function* streamCsv<P extends PartName>(
  part: P,
  records: Records<PartRecord<P>>,
  options?: CsvOptions,
): AsyncGenerator<string, void, undefined> {
  yield* streamText(csvFormat('streamCsv', part, options), records)
}

/** What a spreadsheet program takes for the beginning of a formula, in full width too. */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/

function csvFormat<P extends PartName>(
  caller: string,
  part: P,
  options: CsvOptions | undefined,
): TextFormat<PartRecord<P>> {
  const columns = columnsOf(caller, part)
  const { bom = false, formulas = 'keep' } = checkOptions(caller, options, ['bom', 'formulas'])
  if (typeof bom !== 'boolean') {
    throw new TypeError(`${caller}: expected options.bom to be true or false, found ${describeValue(bom)}`)
  }
  if (formulas !== 'keep' && formulas !== 'escape') {
    const found = describeValue(formulas)
    throw new RangeError(`${caller}: expected options.formulas to be "keep" or "escape", found ${found}`)
  }
  const cell = (column: Column, row: Row) => {
    const { type } = column
    const text = writeCell(column, row)
    const isText = type === 'string' || type === 'words'
    return isText && formulas === 'escape' && FORMULA.test(text) ? `'${text}` : text
  }
  return {
    caller,
    head: `${bom ? '\uFEFF' : ''}${line(columns.map(({ name }) => name))}`,
    body: (record) => {
      const row = rowOf(part, record)
      return line(columns.map((column) => cell(column, row)))
    },
    tail: '',
  }
}

function line(cells: string[]): string {
  return `${Papa.unparse([cells], { newline: '\r\n' })}\r\n`
}

/** @throws RecordFault for a text that would be read back as `null` */
function writeCell({ name, path, type, nullable }: Column, row: Row): string {
  const value = row[name]
  if (value === undefined) return ''
  if (nullable && value === NULL) {
    throw new RecordFault(path.join('.'), `to be null or a text other than "${NULL}"`, value)
  }
  if (type === 'words') return writeWords(value as string[])
  return type === 'list' || type === 'json' ? JSON.stringify(value) : String(value)
}

/** Words with a separator between them; JSON where a name has a separator in it, or would be taken for JSON. */
function writeWords(words: readonly string[]): string {
  const joined = words.join(SEPARATOR)
  return words.some((word) => BETWEEN.test(word)) || joined.startsWith('[') ? JSON.stringify(words) : joined
}
