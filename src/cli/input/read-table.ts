import { type TableRow, tableRows } from '../../convert/csv-text.js'
import type { ReadCsvOptions } from '../../convert/index.js'
import { TABLE_OPTIONS } from '../../convert/table-plan.js'
import { TableReader } from '../../convert/table-reader.js'
import { checkOptions } from '../../describe/check-options.js'
import { isObject } from '../../describe/is-object.js'
import { recordTypes } from '../../generated/tables.js'
import type { CollectionName } from '../../generated/types.js'
import { CliError, oneOf } from '../cli-error.js'
import type { Call } from '../command.js'
import { text } from '../values.js'
import type { OwnItem } from './own-records.js'
import { readChunks, readJson } from './read-file.js'

const ORDERS = ['dmy', 'mdy'] as const

/** The command options for reading a table. */
export const TABLE = {
  mapping: {
    type: 'string',
    value: 'FILE',
    help: 'how to read a table: JSON with columns, values, defaults, encoding, order, as for readCsv',
  },
  encoding: { type: 'string', value: 'NAME', help: 'the encoding of a table, such as gbk (utf-8)' },
  order: {
    type: 'string',
    value: 'dmy|mdy',
    help: 'the order of day and month in dates such as 05/06/2022',
    choices: ORDERS,
  },
} as const

/** @throws CliError if a mapping cannot be read, TypeError if it has an unknown key */
async function tableOptions({ values, input }: Call): Promise<ReadCsvOptions> {
  const file = text(values, 'mapping')
  const mapping: unknown = file === undefined ? {} : await readJson(file, input)
  if (!isObject(mapping)) throw new CliError(`expected ${file} to be an object with columns, found another value`)
  const given = checkOptions<ReadCsvOptions>('readTable', mapping, [...TABLE_OPTIONS, 'encoding'])
  // an option of the call goes before what the file says
  const order = text(values, 'order') ?? given.order
  return {
    ...given,
    encoding: text(values, 'encoding') ?? given.encoding,
    order: order === undefined ? undefined : oneOf('--order', order, ORDERS),
  }
}

/**
 * The records and problems of a table in a file (`-` for standard input), one part of the file at a time.
 *
 * @param part the part of the rows; if omitted, taken from their `type` column
 * @throws CliError if the file cannot be read or does not state the type of its rows
 */
export async function* readTable(
  file: string,
  part: CollectionName | undefined,
  call: Call,
): AsyncGenerator<OwnItem, void, undefined> {
  const { encoding, ...options } = await tableOptions(call)
  const hint = encoding === undefined ? '; give its encoding, such as --encoding gbk' : ''
  const chunks = readChunks(file, call.input, { encoding, hint })
  let reader = part && new TableReader('readTable', part, options)
  const waiting: TableRow[] = []
  for await (const row of tableRows(chunks, (name) => reader?.isKnown(name) ?? name === 'type')) {
    waiting.push(row)
    if (!reader) {
      const collection = collectionOf(waiting)
      if (collection === undefined) continue
      reader = new TableReader<CollectionName>('readTable', collection, options)
    }
    for (const one of waiting.splice(0)) {
      const { isRecord, record, problems } = reader.read(one)
      if (isRecord || problems.length > 0) yield { records: isRecord ? 1 : 0, record, problems }
    }
  }
  if (!reader) {
    throw new CliError(`expected --collection for ${file} because it has no column "type", found none`)
  }
  yield { records: 0, problems: reader.end() }
}

/** The collection of the first row below the header. */
function collectionOf(rows: readonly TableRow[]): CollectionName | undefined {
  const [header, first] = rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
  const type = first?.cells[header?.cells.findIndex((name) => name.trim() === 'type') ?? -1]
  return (Object.keys(recordTypes) as CollectionName[]).find((name) => recordTypes[name] === type)
}
