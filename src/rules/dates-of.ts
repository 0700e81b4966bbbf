import type { OwnDate } from '../dates/edtf-date.js'

/** The date fields of a record. */
export function datesOf(record: object): { field: string; date: OwnDate }[] {
  return Object.entries(record).flatMap(([field, value]) => (isDate(value) ? [{ field, date: value }] : []))
}

/** Whether a value is a date. `says` can hold anything until a rule has checked it. */
export function isDate(value: unknown): value is OwnDate {
  if (typeof value !== 'object' || value === null) return false
  const { edtf, start, end } = value as Readonly<Record<string, unknown>>
  return typeof edtf === 'string' && typeof start === 'string' && typeof end === 'string'
}
