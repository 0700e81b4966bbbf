import { valuesAt } from '../describe/value-at.js'
import { referenceFields } from '../generated/tables.js'
import type { OwnRecord, RecordType } from '../generated/types.js'

/** One id that a record holds, the field that holds it, and the types of record it may name. */
export interface HeldReference {
  readonly field: string
  readonly id: string
  readonly allowed: readonly RecordType[]
}

/** Every id that a record holds, in the order of its fields. */
export function referencesOf(record: OwnRecord): HeldReference[] {
  return referenceFields[record.type].flatMap(([field, allowed]) =>
    valuesAt(record, field.split('.')).flatMap((id) => (typeof id === 'string' ? [{ field, id, allowed }] : [])),
  )
}
