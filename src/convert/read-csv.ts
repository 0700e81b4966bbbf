import { checkString } from '../describe/check-argument.js'
import { checkOptions } from '../describe/check-options.js'
import { describeValue } from '../describe/describe-value.js'
import type { CollectionName, OwnCollections, PartName } from '../generated/types.js'
import type { Column, Row } from './column.js'
import { decodeTable, rowsOf } from './csv-text.js'
import { unflatten } from './flatten.js'
import { columnsOf, type PartRecord } from './part.js'
import { readCell } from './read-cell.js'
import { TABLE_OPTIONS, type TableOptions } from './table-plan.js'
import { type CsvProblem, TableReader } from './table-reader.js'

/** Options for reading your own table. */
export interface ReadCsvOptions extends TableOptions {
  /** The encoding of the bytes: `gbk`, or any other that `TextDecoder` supports; UTF-8 if omitted. */
  readonly encoding?: string | undefined
}

/** The records of a table, and the problems of all rows that gave none. */
export interface CsvTable<C extends CollectionName> {
  readonly records: OwnCollections[C]
  readonly problems: readonly CsvProblem[]
}

/**
 * Reads records from your own table, as exported by a spreadsheet or another program. The text can have a byte order mark, any
 * line ends, empty rows and columns, and commas, semicolons or tabs as separators.
 *
 * A row becomes a record only if the whole row is valid; all problems of all other rows are reported. Dates can have any form
 * that `parseDate` accepts, in one column or in two (`date.start`, `date.end`). Items of a list are separated by `;`, `；`, `、`
 * or line ends. Places and other records can be given by id or by name. A record without an id gets one that depends on its
 * name and date. A duplicate id, or a duplicate event in a table without ids, is a problem.
 *
 * @param collection the collection of the rows
 * @param input the text or the bytes of a file
 * @param options `columns`: the fields of columns whose header is not a field name; `values`: your words for values;
 *   `defaults`: values for empty cells; `encoding`: the encoding of the bytes; `order`: the order of day and month
 * @returns the records, and the problems with their row and column
 * @throws RangeError if the collection is unknown, field or encoding, and bytes that are not text in that encoding
 * @throws TypeError if an option is unknown, or `input` is neither a string nor bytes
 * @example
 * import { readCsv } from 'open-xiamen/convert'
 * const { records, problems } = readCsv('events', '名称,日期\n茶博会,2022年5月1日至3日\n论坛,五月', {
 *   columns: { 名称: 'name.zh', 日期: 'date' },
 *   defaults: { kind: 'fair' },
 * })
 * console.log(records[0]?.date.edtf) // 2022-05-01/2022-05-03
 * console.log(problems[0]?.row, problems[0]?.column, problems[0]?.found) // 3 日期 "五月"
 */
export function readCsv<C extends CollectionName>(
  collection: C,
  input: string | Uint8Array,
  options: ReadCsvOptions = {},
): CsvTable<C> {
  const { encoding, ...others } = checkOptions('readCsv', options, [...TABLE_OPTIONS, 'encoding'])
  const reader = new TableReader('readCsv', collection, others)
  const text = decodeTable('readCsv', input, encoding)
  const rows = rowsOf(text, (header) => reader.isKnown(header)).map((row) => reader.read(row))
  const records = rows.flatMap(({ record }) => record ?? [])
  const problems = [...rows.flatMap((row) => row.problems), ...reader.end()]
  return { records: records as unknown as OwnCollections[C], problems }
}

/**
 * Reads records from CSV that `toCsv` wrote, or from CSV with the same columns in any order. Optional columns may be missing.
 * Use `open-xiamen/schema` to validate the records.
 *
 * @param part a collection, or `evidence`
 * @param text with or without a byte order mark
 * @returns a new array of records
 * @throws RangeError if `part` is not the name of a part, a column is unknown, repeated or missing, a line has too many or too
 *   few cells, or a cell does not have the type of its column; the message names the record and the column
 * @throws TypeError if `text` is not a string
 * @example
 * import { ties } from 'open-xiamen'
 * import { fromCsv, toCsv } from 'open-xiamen/convert'
 * console.log(fromCsv('ties', toCsv('ties', ties))[0]?.partner === ties[0]?.partner) // true
 */
export function fromCsv<P extends PartName>(part: P, text: string): PartRecord<P>[] {
  const known = columnsOf('fromCsv', part)
  checkString('fromCsv', 'text', text)
  const rows = rowsOf(text, ',').filter(({ cells }) => cells.length > 1 || cells[0] !== '')
  const broken = rows.find(({ fault }) => fault !== undefined)
  if (broken) {
    throw new RangeError(`fromCsv: line ${broken.number}: expected CSV according to RFC 4180, found: ${broken.fault}`)
  }
  const [header = [], ...lines] = rows.map(({ cells }) => cells)
  const columns = columnsNamed(header, known)
  return lines.map((cells, index) => {
    const at = `fromCsv: record ${index + 1}`
    if (cells.length !== columns.length) {
      throw new RangeError(`${at}: expected ${columns.length} cells, found ${cells.length}`)
    }
    const row: Row = {}
    for (const [position, column] of columns.entries()) {
      const cell = cells[position] as string
      if (cell === '') continue
      const read = readCell(column, cell)
      if ('expected' in read) {
        throw new RangeError(`${at}, ${column.name}: expected ${read.expected}, found ${describeValue(cell)}`)
      }
      row[column.name] = read.value
    }
    return unflatten(columns, row) as unknown as PartRecord<P>
  })
}

/** @throws RangeError if a header is unknown or repeated, or a required column is missing */
function columnsNamed(header: readonly string[], known: readonly Column[]): Column[] {
  const columns = header.map((name) => {
    const column = known.find((one) => one.name === name)
    if (column) return column
    const names = known.map((one) => one.name).join(', ')
    throw new RangeError(`fromCsv: expected the columns ${names}, found ${describeValue(name)}`)
  })
  for (const { name, required } of known) {
    const count = header.filter((other) => other === name).length
    if (count > 1) throw new RangeError(`fromCsv: expected each column once, found "${name}" ${count} times`)
    if (required && count === 0) throw new RangeError(`fromCsv: expected a column "${name}", found none`)
  }
  return columns
}
