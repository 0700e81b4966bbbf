import { dayNumber } from '../../dates/day-number.js'
import { describeValue } from '../../describe/describe-value.js'
import type { EdtfDate } from '../../types/edtf-date.js'
import type { FieldShape, Searchable } from './searchable.js'

const SHAPES: Readonly<Record<FieldShape, { expected: string; holds: (value: unknown) => boolean }>> = {
  string: { expected: 'a string', holds: (value) => typeof value === 'string' },
  // called and not named: a bundler keeps a table that reads a property of a global
  number: { expected: 'a finite number', holds: (value) => Number.isFinite(value) },
  text: { expected: 'a text { zh, en }', holds: isText },
  list: { expected: 'a list', holds: Array.isArray },
}

/**
 * Refuses a record whose fields the query could not read, so that a fault never looks like an empty result.
 *
 * @throws TypeError that names the caller, the record's position and the field
 */
export function checkRecord<R>(caller: string, searchable: Searchable<R>, record: R, position: number): void {
  const refuse = (field: string, expected: string, found: unknown): never => {
    throw new TypeError(
      `${caller}: expected records[${position}]${field} to be ${expected}, found ${describeValue(found)}`,
    )
  }
  if (typeof record !== 'object' || record === null) throw noRecord(caller, record, position)
  const fields = record as Readonly<Record<string, unknown>>
  for (const field in searchable.required) {
    const shape = SHAPES[searchable.required[field] as FieldShape]
    if (!shape.holds(fields[field])) refuse(`.${field}`, shape.expected, fields[field])
  }
  for (const field of searchable.lists) {
    const value = fields[field]
    if (value !== undefined && !Array.isArray(value)) refuse(`.${field}`, 'a list', value)
  }
}

/** The days of a record's date, by number; `undefined` where it has none. */
export function windowOf<R>(
  caller: string,
  searchable: Searchable<R>,
  record: R,
  position: number,
): { start: number; end: number } | undefined {
  const field = searchable.date
  if (typeof record !== 'object' || record === null) throw noRecord(caller, record, position)
  const date = (record as Readonly<Record<string, unknown>>)[field] as EdtfDate | undefined
  if (date === undefined && !searchable.alwaysDated) return undefined
  const start = dayNumber(date?.start)
  const end = dayNumber(date?.end)
  if (start === undefined || end === undefined || end < start) {
    const expected = 'a date whose start and end are calendar days in order'
    const found = date === undefined ? 'nothing' : `${describeValue(date?.start)} to ${describeValue(date?.end)}`
    throw new TypeError(`${caller}: expected records[${position}].${field} to be ${expected}, found ${found}`)
  }
  return { start, end }
}

function noRecord(caller: string, found: unknown, position: number): TypeError {
  return new TypeError(`${caller}: expected records[${position}] to be a record, found ${describeValue(found)}`)
}

function isText(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  const { zh, en } = value as { zh?: unknown; en?: unknown }
  return typeof zh === 'string' && typeof en === 'string'
}
