import type { OwnDate } from '../dates/edtf-date.js'

/** The date fields of a record. */
export function datesOf(record: object): { field: string; date: OwnDate }[] {
  return Object.entries(record).flatMap(([field, value]) => (isDate(value) ? [{ field, date: value }] : []))
}

export function isDate(value: unknown): value is OwnDate {
  return typeof value === 'object' && value !== null && 'edtf' in value
}
