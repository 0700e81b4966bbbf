import type { CsvProblem, TableOptions } from '../../convert/index.js'
import { type TableRow, tableRows } from '../../convert/csv-text.js'
import { TableReader } from '../../convert/table-reader.js'
import { checkOptions } from '../../describe/check-options.js'
import { isObject } from '../../describe/is-object.js'
import { recordTypes } from '../../generated/tables.js'
import type { CollectionName } from '../../generated/types.js'
import { CliError } from '../cli-error.js'
import type { Call } from '../command.js'
import { text } from '../values.js'
import { readChunks } from './read-chunks.js'
import { readJson } from './read-text.js'

/** What is known of a table before it is read. */
export interface TableCall extends TableOptions {
  readonly encoding?: string | undefined
}

/** The options with which a command says how a table is read. */
export const tableCallOptions = {
  mapping: {
    type: 'string',
    value: 'FILE',
    help: 'how to read a table: JSON with columns, values, defaults, encoding, order, as for readCsv',
  },
  encoding: { type: 'string', value: 'NAME', help: 'of a table, such as gbk (utf-8)' },
  order: {
    type: 'string',
    value: 'dmy|mdy',
    help: 'of day and month in dates such as 05/06/2022',
    choices: () => ['dmy', 'mdy'],
  },
} as const

/** @throws CliError for a mapping that cannot be read, TypeError for an unknown key in it */
export async function tableCall({ values, input }: Call): Promise<TableCall> {
  const file = text(values, 'mapping')
  const mapping: unknown = file === undefined ? {} : await readJson(file, input)
  if (!isObject(mapping)) throw new CliError(`expected ${file} to be an object with columns, found another value`)
  const {
    encoding = text(values, 'encoding'),
    order = text(values, 'order'),
    ...others
  } = checkOptions<TableCall>('tableCall', mapping, ['columns', 'values', 'defaults', 'encoding', 'order'])
  if (order !== undefined && order !== 'dmy' && order !== 'mdy') {
    throw new CliError(`expected --order to be dmy or mdy, found "${order}"`)
  }
  return { ...others, encoding, order }
}

/** What is read of a table: a record with its row, or a fault. */
export type TableItem = { readonly row: number; readonly record: object } | { readonly problem: CsvProblem }

/**
 * The records of a table in a file, or in standard input for `-`, and its faults, a part of the file at a time.
 *
 * @param part what the rows are; without it, their column `type` tells
 * @throws CliError for a file that cannot be read, and for one that does not say what its rows are
 */
export async function* readTable(
  file: string,
  input: AsyncIterable<Uint8Array>,
  part: CollectionName | undefined,
  { encoding, ...options }: TableCall,
  progress?: (bytes: number) => void,
): AsyncGenerator<TableItem, void, undefined> {
  const hint = encoding === undefined ? '; say its encoding, such as --encoding gbk' : ''
  const chunks = readChunks(file, input, { progress, encoding, hint })
  let reader = part && new TableReader('readTable', part, options)
  const problems: CsvProblem[] = []
  const report = (problem: CsvProblem) => void problems.push(problem)
  const waiting: TableRow[] = []
  for await (const row of tableRows(chunks, (name) => reader?.isKnown(name) ?? name === 'type')) {
    waiting.push(row)
    if (!reader) {
      const collection = collectionOf(waiting)
      if (collection === undefined) continue
      reader = new TableReader<CollectionName>('readTable', collection, options)
    }
    for (const one of waiting.splice(0)) {
      const record = reader.read(one, report)
      for (const problem of problems.splice(0)) yield { problem }
      if (record) yield { row: one.number, record }
    }
  }
  if (!reader) {
    throw new CliError(`expected --collection for ${file}, as no column "type" says what its rows are, found none`)
  }
  reader.end(report)
  for (const problem of problems) yield { problem }
}

/** The collection that the first row below the header says it is of. */
function collectionOf(rows: readonly TableRow[]): CollectionName | undefined {
  const [header, first] = rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
  const type = first?.cells[header?.cells.findIndex((name) => name.trim() === 'type') ?? -1]
  return (Object.keys(recordTypes) as CollectionName[]).find((name) => recordTypes[name] === type)
}
