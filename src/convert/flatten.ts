import { dayNumber } from '../dates/day-number.js'
import { EARLIEST, type OwnDate } from '../dates/edtf-date.js'
import { isObject } from '../describe/is-object.js'
import { type Column, FIRST_DAY, type Row, typeOf } from './column.js'
import { RecordFault } from './convert-record.js'
import type { OwnField, OwnFields } from './own-fields.js'

interface Shape {
  readonly expected: string
  readonly holds: (value: unknown) => boolean
}

const isText = (value: unknown): value is string => typeof value === 'string' && value !== ''

/** The values that a column of each type can contain. */
export const SHAPES: Readonly<Record<Exclude<Column['type'], 'words' | 'list'>, Shape>> = {
  string: { expected: 'a text', holds: isText },
  integer: { expected: 'a whole number', holds: Number.isSafeInteger },
  number: { expected: 'a number', holds: Number.isFinite },
  boolean: { expected: 'true or false', holds: (value) => typeof value === 'boolean' },
  date: { expected: 'a calendar day', holds: (value) => dayNumber(value) !== undefined },
  // other objects, such as a Date, could not be restored
  json: { expected: 'an object', holds: (value) => isObject(value) && JSON.stringify(value)?.startsWith('{') },
}

/**
 * Converts a record to a row of a table: objects are split into columns, lists are kept.
 *
 * @throws RecordFault if the record is not an object, has an unknown field, has a value of the wrong type for its column, or
 *   lacks a required value
 */
export function flatten(fields: OwnFields, record: unknown, path = ''): Row {
  const row: Row = {}
  fill(row, fields, record, path, '')
  return row
}

/** Adds the values of an object to a row; returns the number of fields. */
function fill(row: Row, fields: OwnFields, value: unknown, path: string, prefix: string): number {
  if (!isObject(value)) throw new RecordFault(path, 'to be an object', value)
  let count = 0
  for (const [key, held] of Object.entries(value)) {
    if (held === undefined) continue
    count += 1
    const at = path ? `${path}.${key}` : key
    const field = Object.hasOwn(fields, key) ? fields[key] : undefined
    if (!field) throw new RecordFault(at, 'to be absent', held)
    const name = `${prefix}${field.column ?? key}`
    if (!('fields' in field)) row[name] = cellOf(field, held, at)
    else if (fill(row, field.fields, held, at, `${name}_`) === 0) {
      // an object without fields cannot be represented in a row
      throw new RecordFault(at, 'to have a value', held)
    } else if (field.is === 'date') checkDate(row, held as Partial<OwnDate>, at, `${name}_start`)
  }
  for (const key in fields) {
    const { is, needed, nullable } = fields[key] as OwnField
    // a text may be missing from a table
    if (!needed || nullable || is === 'text' || value[key] !== undefined) continue
    throw new RecordFault(path ? `${path}.${key}` : key, 'to have a value', undefined)
  }
  return count
}

/** Checks the days of a date, and writes an open start as tables do. */
function checkDate(row: Row, { start = '', end = '', open }: Partial<OwnDate>, path: string, column: string): void {
  if (start > end) throw new RecordFault(`${path}.end`, `to be a day that is not before "${start}"`, end)
  if (open !== 'start') return
  if (start === FIRST_DAY) {
    throw new RecordFault(`${path}.start`, `to be ${EARLIEST} because the start is open`, FIRST_DAY)
  }
  if (start === EARLIEST) row[column] = FIRST_DAY
}

function cellOf(field: OwnField, value: unknown, path: string): unknown {
  if (value === null) {
    if (field.nullable) return null
    throw new RecordFault(path, 'to have a value', null)
  }
  if (field.is !== 'list') return checked(SHAPES[typeOf(field)], value, path)
  if (!Array.isArray(value)) throw new RecordFault(path, 'to be a list', value)
  if (value.length === 0) throw new RecordFault(path, 'to be a non-empty list', value)
  const { of } = field
  // by position, because `map` skips the holes of a sparse array
  return Array.from(value, (item, at) =>
    'fields' in of ? flatten(of.fields, item, `${path}.${at}`) : checked(SHAPES.string, item, `${path}.${at}`),
  )
}

function checked({ expected, holds }: Shape, value: unknown, path: string): unknown {
  if (holds(value)) return value
  throw new RecordFault(path, `to be ${expected}`, value)
}

/** Restores a record from a row that `flatten` created. */
export function unflatten(columns: readonly Column[], row: Row): Row {
  const record: Row = {}
  for (const { name, path, open, items } of columns) {
    const cell = row[name]
    if (cell === undefined) continue
    const isOpen = open !== undefined && row[open] === 'start' && cell === FIRST_DAY
    const value = items ? (cell as Row[]).map((item) => unflatten(items, item)) : cell
    holderOf(record, path)[path.at(-1) as string] = isOpen ? EARLIEST : value
  }
  return record
}

/** The object in a record that has the field at a path, created if it is missing. */
export function holderOf(record: Row, path: readonly string[]): Row {
  return path.slice(0, -1).reduce((at, key) => {
    at[key] ??= {}
    return at[key] as Row
  }, record)
}
