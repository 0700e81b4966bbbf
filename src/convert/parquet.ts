import type { SchemaElement } from 'hyparquet-writer'
import { dayNumber } from '../dates/day-number.js'
import type { PartName } from '../generated/types.js'
import type { Column, Row } from './column.js'
import { checkIterable, convertRecord } from './convert-record.js'
import type { OutputFormat } from './output-format.js'
import { columnsOf, type PartRecord, type Records, rowOf } from './part.js'

/** The number of records in a row group, which are held in memory together. */
const ROW_GROUP = 50_000

const LEAVES = {
  string: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  json: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  integer: { type: 'INT64' },
  number: { type: 'DOUBLE' },
  boolean: { type: 'BOOLEAN' },
  date: { type: 'INT32', converted_type: 'DATE' },
} as const

/**
 * Converts records to a Parquet file with the columns of `toCsv`. Days are DATE, lists are LIST, objects in lists are structs,
 * numbers are INT64 or DOUBLE, and `says` is JSON in a UTF8 string.
 *
 * @param part a collection, or `evidence`
 * @param records records of that part, bundled or your own, also from an async source
 * @returns the bytes of the file
 * @throws RangeError if `part` is not the name of a part
 * @throws TypeError if `records` is not iterable, or one of them is not a record of that part
 * @example
 * import { events } from 'open-xiamen'
 * import { toParquet } from 'open-xiamen/convert'
 * const bytes = await toParquet('events', events)
 * console.log(new TextDecoder().decode(bytes.slice(-4))) // PAR1
 */
export async function toParquet<P extends PartName>(part: P, records: Records<PartRecord<P>>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of parquetChunks('toParquet', part, records)) chunks.push(chunk)
  // not a Blob, which jsdom cannot read
  const bytes = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0))
  let offset = 0
  for (const chunk of chunks) {
    bytes.set(chunk, offset)
    offset += chunk.length
  }
  return bytes
}

/**
 * Like `toParquet`, in chunks of bytes. It accepts any number of records and holds one row group of 50,000 in memory.
 *
 * @throws RangeError, TypeError like `toParquet`, when the chunk is requested
 * @example
 * import { events } from 'open-xiamen'
 * import { streamParquet } from 'open-xiamen/convert'
 * const chunks: Uint8Array[] = []
 * for await (const chunk of streamParquet('events', events)) chunks.push(chunk)
 * console.log(new TextDecoder().decode(chunks[0]?.slice(0, 4))) // PAR1
 */
export async function* streamParquet<P extends PartName>(
  part: P,
  records: Records<PartRecord<P>>,
): AsyncGenerator<Uint8Array, void, undefined> {
  yield* parquetChunks('streamParquet', part, records)
}

async function* parquetChunks<P extends PartName>(
  caller: string,
  part: P,
  records: Records<PartRecord<P>>,
): AsyncGenerator<Uint8Array, void, undefined> {
  const columns = columnsOf(caller, part)
  checkIterable(caller, 'records', records)
  // loaded on demand: it is available only as an ES module, and nothing else here needs it
  const { ByteWriter, ParquetWriter } = await import('hyparquet-writer')
  const writer = new ByteWriter()
  const parquet = new ParquetWriter({ writer, schema: schemaOf(columns), createdBy: 'open-xiamen' })
  const takeBytes = () => {
    const bytes = writer.getBytes().slice()
    // `offset` counts all bytes written; `index` is the next position in the buffer
    writer.index = 0
    return bytes
  }
  let rows: unknown[][] = []
  let position = 0
  const writeGroup = () => {
    const columnData = columns.map(({ name }, at) => ({ name, data: rows.map((row) => row[at]) }))
    parquet.write({ columnData, rowGroupSize: ROW_GROUP })
    rows = []
    return takeBytes()
  }
  for await (const record of records) {
    rows.push(
      convertRecord(caller, record, position, (one) => {
        const row = rowOf(part, one)
        return columns.map((column) => parquetValue(column, row))
      }),
    )
    position += 1
    if (rows.length === ROW_GROUP) yield writeGroup()
  }
  if (rows.length > 0) yield writeGroup()
  parquet.finish()
  yield takeBytes()
}

function schemaOf(columns: readonly Column[]): SchemaElement[] {
  return [{ name: 'root', num_children: columns.length }, ...columns.flatMap(elementsOf)]
}

function elementsOf({ name, type, required, items }: Column): SchemaElement[] {
  const repetition_type = required ? 'REQUIRED' : 'OPTIONAL'
  if (type !== 'words' && type !== 'list') return [{ name, repetition_type, ...LEAVES[type] }]
  const element: SchemaElement[] = items
    ? [{ name: 'element', repetition_type: 'REQUIRED', num_children: items.length }, ...items.flatMap(elementsOf)]
    : [{ name: 'element', repetition_type: 'REQUIRED', ...LEAVES.string }]
  return [
    { name, repetition_type, num_children: 1, converted_type: 'LIST' },
    { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
    ...element,
  ]
}

/** Converts a value, or the items of a list, for the writer: days and whole numbers become integers. */
function parquetValue({ name, type, items }: Column, row: Row): unknown {
  const value = row[name]
  if (value === undefined || value === null) return undefined
  if (type === 'date') return dayNumber(value)
  if (type === 'integer') return BigInt(value as number)
  if (type === 'json') return JSON.stringify(value)
  if (!items) return value
  return (value as Row[]).map((item) =>
    Object.fromEntries(items.map((column) => [column.name, parquetValue(column, item)])),
  )
}

export const parquet: OutputFormat = {
  name: 'Parquet',
  extension: 'parquet',
  mediaType: 'application/vnd.apache.parquet',
  stream: streamParquet,
}
