import { dateFields } from '../generated/tables.js'
import type { OwnRecord } from '../generated/types.js'
import type { OwnDate } from './edtf-date.js'

/** The date of a record of any type; `undefined` if it has none. */
export function dateOf(record: OwnRecord): OwnDate | undefined {
  const field = dateFields[record.type]
  return field === undefined ? undefined : (record as unknown as Readonly<Record<string, OwnDate | undefined>>)[field]
}
