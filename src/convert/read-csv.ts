import { checkOptions } from '../describe/check-options.js'
import type { CollectionName, OwnCollections } from '../generated/types.js'
import { type CsvProblem, type TableOptions, tableReader } from './table-reader.js'
import { decodeTable, rowsOf } from './table-text.js'

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
  const { encoding, ...others } = checkOptions('readCsv', options, [
    'columns',
    'values',
    'defaults',
    'encoding',
    'order',
  ])
  const reader = tableReader('readCsv', collection, others)
  const text = decodeTable('readCsv', input, encoding)
  const problems: CsvProblem[] = []
  const report = (problem: CsvProblem) => void problems.push(problem)
  const records = rowsOf(text, reader.isKnown).flatMap((row) => reader.read(row, report) ?? [])
  reader.end(report)
  return { records: records as unknown as OwnCollections[C], problems }
}
