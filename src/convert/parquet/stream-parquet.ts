import { dayNumber } from '../../dates/day-number.js'
import { describeValue } from '../../describe/describe-value.js'
import { columnsOf } from '../../records/columns.js'
import type { Column, Row } from '../column.js'
import { flatten } from '../flatten.js'
import { bundledPart, checkPart, type PartName, type PartRecord, type Records } from '../part.js'
import { parquetSchema } from './parquet-schema.js'

/** Records in one row group: as many as are held at a time. */
const ROW_GROUP = 50_000

/**
 * Records as a Parquet file, in chunks of bytes: dates as DATE, lists as LIST, numbers as numbers, columns as in `toCsv`.
 * Records can be any number; those of one row group, 50,000, are held at a time.
 *
 * @param part a collection, or `evidence`
 * @param records records of your own; the bundled ones unless given
 * @throws RangeError for another part, TypeError for a record that lacks a required field, when the chunk is asked for
 * @example
 * import { streamParquet } from 'open-xiamen/convert'
 * const chunks: Uint8Array[] = []
 * for await (const chunk of streamParquet('events')) chunks.push(chunk)
 * console.log(new TextDecoder().decode(chunks[0]?.slice(0, 4))) // PAR1
 */
export async function* streamParquet<P extends PartName>(
  part: P,
  records: Records<PartRecord<P>> = bundledPart('streamParquet', part),
): AsyncGenerator<Uint8Array, void, undefined> {
  checkPart('streamParquet', part)
  // loaded when it is asked for: it is an ES module only, and nothing else here needs it
  const { ByteWriter, ParquetWriter } = await import('hyparquet-writer')
  const columns: readonly Column[] = columnsOf[part]
  const writer = new ByteWriter()
  const taken = () => {
    const bytes = writer.getBytes().slice()
    // `offset` goes on counting what was written; `index` is where in the buffer the next byte goes
    writer.index = 0
    return bytes
  }
  const parquet = new ParquetWriter({ writer, schema: parquetSchema(columns), createdBy: 'open-xiamen' })
  let group = emptyGroup(columns)
  let size = 0
  const writeGroup = () => {
    parquet.write({
      columnData: columns.map(({ name }, position) => ({ name, data: group[position] as unknown[] })),
      rowGroupSize: ROW_GROUP,
    })
    group = emptyGroup(columns)
    size = 0
    return taken()
  }
  for await (const record of records) {
    const row = flatten('streamParquet', columns, record)
    columns.forEach((column, position) => {
      ;(group[position] as unknown[]).push(parquetValue(column, row))
    })
    size += 1
    if (size === ROW_GROUP) yield writeGroup()
  }
  if (size > 0) yield writeGroup()
  parquet.finish()
  yield taken()
}

const emptyGroup = (columns: readonly Column[]): unknown[][] => columns.map(() => [])

/** The value of a row in the form in which the writer takes it: days and whole numbers as integers, within lists too. */
function parquetValue({ name, type, required, items }: Column, row: Row): unknown {
  const value = row[name]
  if (value === undefined) {
    if (!required) return undefined
    const id = JSON.stringify(row['id'])
    throw new TypeError(
      `streamParquet: expected every record to have ${name}, found none in ${id ?? 'a list of a record'}`,
    )
  }
  if (type === 'date') {
    const day = dayNumber(value)
    if (day !== undefined) return day
    throw new TypeError(`streamParquet: expected ${name} to be a calendar day, found ${describeValue(value)}`)
  }
  if (type === 'integer') {
    if (Number.isSafeInteger(value)) return BigInt(value as number)
    throw new TypeError(`streamParquet: expected ${name} to be a whole number, found ${describeValue(value)}`)
  }
  if (!items) return value
  return (value as Row[]).map((item) =>
    Object.fromEntries(items.map((column) => [column.name, parquetValue(column, item)])),
  )
}
