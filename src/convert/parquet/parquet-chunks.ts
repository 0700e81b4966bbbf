import { dayNumber } from '../../dates/day-number.js'
import { columnsOf } from '../../records/columns.js'
import { checkRecords } from '../check-records.js'
import type { Column, Row } from '../column.js'
import { convertRecord } from '../convert-record.js'
import { flatten } from '../flatten.js'
import { checkPart, type PartName, type PartRecord, type Records } from '../part.js'
import { parquetSchema } from './parquet-schema.js'

/** Records in one row group: as many as are held at a time. */
const ROW_GROUP = 50_000

/** A Parquet file in chunks of bytes, a row group at a time. */
export async function* parquetChunks<P extends PartName>(
  caller: string,
  part: P,
  records: Records<PartRecord<P>>,
): AsyncGenerator<Uint8Array, void, undefined> {
  checkPart(caller, part)
  checkRecords(caller, records)
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
  let written = 0
  const writeGroup = () => {
    parquet.write({
      columnData: columns.map(({ name }, position) => ({ name, data: group[position] as unknown[] })),
      rowGroupSize: ROW_GROUP,
    })
    group = emptyGroup(columns)
    written += size
    size = 0
    return taken()
  }
  for await (const record of records) {
    const values = convertRecord(caller, record, written + size, (one) => {
      const row = flatten(columns, one)
      return columns.map((column) => parquetValue(column, row))
    })
    values.forEach((value, position) => {
      group[position]?.push(value)
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
function parquetValue({ name, type, items }: Column, row: Row): unknown {
  const value = row[name]
  if (value === undefined) return undefined
  if (type === 'date') return dayNumber(value)
  if (type === 'integer') return BigInt(value as number)
  if (!items) return value
  return (value as Row[]).map((item) =>
    Object.fromEntries(items.map((column) => [column.name, parquetValue(column, item)])),
  )
}
