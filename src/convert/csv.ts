import Papa from 'papaparse'
import { checkChoice, wrongType } from '../describe/check-argument.js'
import { checkOptions } from '../describe/check-options.js'
import type { PartName } from '../generated/types.js'
import { BETWEEN, type Column, NULL, type Row, SEPARATOR } from './column.js'
import { RecordFault } from './convert-record.js'
import type { OutputFormat } from './output-format.js'
import { columnsOf, type PartRecord, type Records, rowOf } from './part.js'
import { streamText, type TextFormat, wholeText } from './text-format.js'

/** Options for CSV that is opened in a spreadsheet program. */
export interface CsvOptions {
  /** Whether the text starts with a byte order mark, which Excel needs to detect UTF-8; `false` by default. */
  readonly bom?: boolean | undefined
  /**
   * How to write a text that starts like a formula, with `=`, `+`, `-` or `@`. `escape` adds an apostrophe before it, so that a
   * spreadsheet program shows the text instead of computing it; `fromCsv` does not remove the apostrophe. `keep`, the default,
   * leaves the text unchanged.
   */
  readonly formulas?: 'keep' | 'escape' | undefined
}

/**
 * Converts records to CSV (RFC 4180), with a header and one line per record. `fromCsv` restores the same records.
 *
 * Each field of a nested object has its own column (`name_zh`, `date_start`). Lists of ids are joined with `;`; other lists, and
 * lists with a name that contains a separator, are JSON. A missing field is an empty cell, and `null` is the word `null`.
 *
 * @param part a collection, or `evidence`
 * @param records records of that part, bundled or your own
 * @param options for a spreadsheet program: a byte order mark and escaped formulas
 * @throws RangeError if `part` is not the name of a part, or `options.formulas` is invalid
 * @throws TypeError if `records` is not iterable, one of them is not a record of that part, or an option is invalid
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
 * Like `toCsv`, in chunks. It accepts any number of records, also from an async source, and holds few of them in memory.
 *
 * @throws RangeError, TypeError like `toCsv`, when the chunk is requested
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

/** Characters that start a formula in a spreadsheet program, including full-width forms. */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/

function csvFormat<P extends PartName>(
  caller: string,
  part: P,
  options: CsvOptions | undefined,
): TextFormat<PartRecord<P>> {
  const columns = columnsOf(caller, part)
  const { bom = false, formulas = 'keep' } = checkOptions(caller, options, ['bom', 'formulas'])
  if (typeof bom !== 'boolean') throw wrongType(caller, 'options.bom to be true or false', bom)
  checkChoice(caller, 'options.formulas', formulas, ['keep', 'escape'])
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

/** @throws RecordFault if a text would be read back as `null` */
function writeCell({ name, path, type, nullable }: Column, row: Row): string {
  const value = row[name]
  if (value === undefined) return ''
  if (nullable && value === NULL) {
    throw new RecordFault(path.join('.'), `to be null or a text other than "${NULL}"`, value)
  }
  if (type === 'words') return writeWords(value as string[])
  return type === 'list' || type === 'json' ? JSON.stringify(value) : String(value)
}

/** Joins words with a separator; uses JSON if a name contains a separator or the result would be read as JSON. */
function writeWords(words: readonly string[]): string {
  const joined = words.join(SEPARATOR)
  return words.some((word) => BETWEEN.test(word)) || joined.startsWith('[') ? JSON.stringify(words) : joined
}

export const csv: OutputFormat = {
  name: 'CSV',
  extension: 'csv',
  mediaType: 'text/csv',
  stream: (part, records: Records<PartRecord<PartName>>, { bom, formulas } = {}) =>
    streamCsv(part, records, { bom, formulas }),
}
