import { valuesAt } from '../describe/value-at.js'
import { referenceFields } from '../generated/tables.js'
import type { OwnRecord, RecordType } from '../generated/types.js'

/** A reference: the id, the field that contains it, and the record types that it may refer to. */
export interface HeldReference {
  readonly field: string
  readonly id: string
  readonly allowed: readonly RecordType[]
}

/** Every reference of a record, in the order of its fields. */
export function referencesOf(record: OwnRecord): HeldReference[] {
  return referenceFields[record.type].flatMap(([field, allowed]) =>
    valuesAt(record, field.split('.')).flatMap((id) => (typeof id === 'string' ? [{ field, id, allowed }] : [])),
  )
}
