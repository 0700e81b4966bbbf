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

/** How a table of your own is read. */
export interface ReadCsvOptions extends TableOptions {
  /** The encoding of bytes, UTF-8 unless given: `gbk`, and any other that `TextDecoder` knows. */
  readonly encoding?: string | undefined
}

/** The records of a table, and what is wrong with the rows that gave none. */
export interface CsvTable<C extends CollectionName> {
  readonly records: OwnCollections[C]
  readonly problems: readonly CsvProblem[]
}

/**
 * The records of a table of your own, as a spreadsheet or another program writes it: with or without a byte order mark,
 * separated by commas, semicolons or tabs, with any line ends, with empty rows and columns.
 *
 * A row gives a record only if all of it is right; every fault of every other row is reported. Dates may have any form that
 * `parseDate` reads, in one column or in two (`date.start`, `date.end`). Items of a list are separated by `;`, `；`, `、` or
 * line ends. Places and other records may be ids or names. A record without an id gets one, which stays the same as long as
 * its name and its date do; an id, or without ids an event, that occurs twice is a fault.
 *
 * @param collection what the rows are
 * @param input the text, or the bytes of a file
 * @param options `columns`: the field of each column whose header is not the name of a field; `values`: your words for
 *   values; `defaults`: what stands where nothing is given; `encoding` of bytes; `order` of day and month
 * @returns the records, and the problems by row and column
 * @throws RangeError for an unknown collection, field or encoding, and bytes that are not text in that encoding
 * @throws TypeError for an unknown option, and if `input` is neither a string nor bytes
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

/** @throws RangeError for a header that is unknown or repeated, or lacks a column that every record has */
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
