import { wrongValue } from '../describe/check-argument.js'
import { partNames, recordTypes } from '../generated/tables.js'
import type { OwnDataset, PartName, RecordType } from '../generated/types.js'
import { type Column, columns, type Row } from './column.js'
import { RecordFault } from './convert-record.js'
import { flatten } from './flatten.js'
import { fieldsOf } from './own-fields.js'

/** A record of a part, bundled or your own; for `evidence`, an entry. */
export type PartRecord<P extends PartName> = OwnDataset[P][number]

/** Records from a synchronous or an async source. */
export type Records<R> = Iterable<R> | AsyncIterable<R>

/** @throws RangeError if `part` is not the name of a part */
export function columnsOf(caller: string, part: PartName): readonly Column[] {
  if (Object.hasOwn(columns, part)) return columns[part]
  throw wrongValue(caller, `part to be one of ${partNames.join(', ')}`, part)
}

/**
 * A record of a part as a row of its table.
 *
 * @throws RecordFault if the record has another type, or `flatten` rejects it
 */
export function rowOf(part: PartName, record: object): Row {
  const type = (recordTypes as Partial<Record<PartName, RecordType>>)[part]
  const { type: found } = record as { type?: unknown }
  if (type && found !== type) throw new RecordFault('type', `to be "${type}"`, found)
  return flatten(fieldsOf(part), record)
}
