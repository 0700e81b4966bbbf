import type { AnyRecord } from '../types/dataset.js'
import type { EdtfDate } from '../types/edtf-date.js'
import type { AnyIds } from '../types/ids.js'

/** The date fields of a record. */
export function datesOf(record: AnyRecord<AnyIds>): { field: string; date: EdtfDate }[] {
  return Object.entries(record).flatMap(([field, value]) => (isDate(value) ? [{ field, date: value }] : []))
}

function isDate(value: unknown): value is EdtfDate {
  return typeof value === 'object' && value !== null && 'edtf' in value
}
