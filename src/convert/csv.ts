import Papa from 'papaparse'
import { describeValue } from '../describe/describe-value.js'
import type { PartName } from '../generated/types.js'
import { type Column, NULL, type Row, SEPARATOR } from './column.js'
import { type CsvOptions, readCsvOptions } from './csv-options.js'
import { isListOf, listExpected, SHAPES, unflatten } from './flatten.js'
import { parseJson } from './parse-json.js'
import { columnsOf, type PartRecord, type Records, rowOf } from './part.js'
import { streamText, type TextFormat, wholeText } from './text-format.js'

/**
 * Records as CSV (RFC 4180): a header and a line for each record, which `fromCsv` reads back as they were.
 *
 * The fields of nested objects have a column each (`name_zh`, `date_start`). Lists of ids are joined with `;`, other lists
 * are JSON, a field that a record lacks is an empty cell, and `null` is the word `null`.
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

/**
 * The records in a CSV text that `toCsv` wrote, or in one with the same columns in any order; columns that not every
 * record needs may be missing. Whether the records are valid is for `open-xiamen/schema` to say.
 *
 * @param part a collection, or `evidence`
 * @param text with or without a byte order mark
 * @returns a new array of new records
 * @throws RangeError if `part` is not the name of a part, a column is unknown, repeated or missing, a line has too many or
 *   too few cells, or a cell is not of the type of its column; the message names the record and the column
 * @throws TypeError if `text` is not a string
 * @example
 * import { ties } from 'open-xiamen'
 * import { fromCsv, toCsv } from 'open-xiamen/convert'
 * console.log(fromCsv('ties', toCsv('ties', ties))[0]?.partner === ties[0]?.partner) // true
 */
export function fromCsv<P extends PartName>(part: P, text: string): PartRecord<P>[] {
  const known = columnsOf('fromCsv', part)
  if (typeof text !== 'string') {
    throw new TypeError(`fromCsv: expected text to be a string, found ${describeValue(text)}`)
  }
  const { data, errors } = Papa.parse<string[]>(withOneLineEnd(text.replace(/^\uFEFF/, '')), {
    delimiter: ',',
    newline: '\n',
    skipEmptyLines: true,
  })
  const [fault] = errors
  if (fault) {
    const line = (fault.row ?? 0) + 1
    throw new RangeError(`fromCsv: line ${line}: expected CSV according to RFC 4180, found: ${fault.message}`)
  }
  const [header = [], ...lines] = data
  const columns = readHeader(known, header)
  return lines.map((cells, index) => {
    const number = index + 1
    if (cells.length !== columns.length) {
      throw new RangeError(`fromCsv: record ${number}: expected ${columns.length} cells, found ${cells.length}`)
    }
    const row: Row = {}
    columns.forEach((column, position) => {
      const cell = cells[position] as string
      if (cell !== '') row[column.name] = readCell(column, cell, number)
    })
    return unflatten(columns, row) as unknown as PartRecord<P>
  })
}

function csvFormat<P extends PartName>(
  caller: string,
  part: P,
  options: CsvOptions | undefined,
): TextFormat<PartRecord<P>> {
  const columns = columnsOf(caller, part)
  const { mark, textCell } = readCsvOptions(caller, options)
  return {
    caller,
    head: mark + line(columns.map(({ name }) => name)),
    body: (record) => {
      const row = rowOf(part, record)
      return line(
        columns.map(({ name, type }) => {
          const cell = writeCell(type, row[name])
          return type === 'string' || type === 'words' ? textCell(cell) : cell
        }),
      )
    },
    tail: '',
  }
}

function line(cells: readonly string[]): string {
  return `${Papa.unparse([cells as string[]], { newline: '\r\n' })}\r\n`
}

function writeCell(type: Column['type'], value: unknown): string {
  if (value === undefined) return ''
  if (type === 'words') return (value as string[]).join(SEPARATOR)
  return type === 'list' || type === 'json' ? JSON.stringify(value) : String(value)
}

function readHeader(known: readonly Column[], header: readonly string[]): readonly Column[] {
  const byName = new Map(known.map((column) => [column.name, column]))
  const columns = header.map((name) => {
    const column = byName.get(name)
    if (column) return column
    const names = [...byName.keys()].join(', ')
    throw new RangeError(`fromCsv: expected the columns ${names}, found ${describeValue(name)}`)
  })
  for (const { name, required } of known) {
    const count = header.filter((other) => other === name).length
    if (count > 1) throw new RangeError(`fromCsv: expected each column once, found "${name}" ${count} times`)
    if (required && count === 0) throw new RangeError(`fromCsv: expected a column "${name}", found none`)
  }
  return columns
}

function readCell({ name, type, items, nullable }: Column, cell: string, number: number): unknown {
  if (nullable && cell === NULL) return null
  if (type === 'words') return cell.split(SEPARATOR)
  const value = type === 'string' || type === 'date' ? cell : parseJson(type === 'boolean' ? cell.toLowerCase() : cell)
  if (type === 'list') {
    if (Array.isArray(value) && (!items || isListOf(items, value))) return value
  } else if (SHAPES[type].holds(value)) return value
  const expected = type === 'list' ? listExpected(items) : type === 'json' ? 'an object in JSON' : SHAPES[type].expected
  throw new RangeError(`fromCsv: record ${number}, ${name}: expected ${expected}, found ${describeValue(cell)}`)
}

/** Programs end some lines one way and some another; inside quotes a line end is part of the value and stays. */
function withOneLineEnd(text: string): string {
  return text.replace(/"(?:[^"]|"")*"|\r\n?/g, (found) => (found.startsWith('"') ? found : '\n'))
}
