import { dayNumber } from '../dates/day-number.js'
import { EARLIEST, type OwnDate } from '../dates/edtf-date.js'
import { isObject } from '../describe/is-object.js'
import { type Column, FIRST_DAY, type Row } from './column.js'
import { RecordFault } from './convert-record.js'

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

type Tree = Map<string, Column | Tree>

const trees = new WeakMap<readonly Column[], Tree>()

/**
 * Converts a record to a row of a table: objects are split into columns, lists are kept.
 *
 * @throws RecordFault if the record is not an object, has a field without a column, has a value of the wrong type for its
 *   column, or lacks a required value
 */
export function flatten(columns: readonly Column[], record: unknown): Row {
  return rowAt(columns, record, '')
}

function rowAt(columns: readonly Column[], record: unknown, path: string): Row {
  let tree = trees.get(columns)
  if (!tree) {
    tree = treeOf(columns)
    trees.set(columns, tree)
  }
  const row: Row = {}
  fill(row, tree, record, path)
  for (const column of columns) {
    const { name, open, required } = column
    const at = () => [...(path ? [path] : []), ...column.path].join('.')
    if (required && row[name] === undefined) throw new RecordFault(at(), 'to have a value', undefined)
    if (open === undefined || row[open] !== 'start') continue
    if (row[name] === FIRST_DAY) throw new RecordFault(at(), `to be ${EARLIEST} because the start is open`, FIRST_DAY)
    if (row[name] === EARLIEST) row[name] = FIRST_DAY
  }
  return row
}

/** Adds the values of an object to a row; returns the number of fields. */
function fill(row: Row, tree: Tree, value: unknown, path: string): number {
  if (!isObject(value)) throw new RecordFault(path, 'to be an object', value)
  let count = 0
  for (const [key, field] of Object.entries(value)) {
    if (field === undefined) continue
    count += 1
    const at = path ? `${path}.${key}` : key
    const column = tree.get(key)
    if (!column) throw new RecordFault(at, 'to be absent', field)
    if (column instanceof Map) {
      // an object without fields cannot be represented in a row
      if (fill(row, column, field, at) === 0) throw new RecordFault(at, 'to have a value', field)
      if (column.has('edtf')) checkDate(field as Partial<OwnDate>, at)
    } else row[column.name] = cellOf(column, field, at)
  }
  return count
}

function checkDate(date: Partial<OwnDate>, path: string): void {
  for (const part of ['edtf', 'start', 'end'] as const) {
    if (date[part] === undefined) throw new RecordFault(`${path}.${part}`, 'to have a value', undefined)
  }
  const { start = '', end = '' } = date
  if (start > end) throw new RecordFault(`${path}.end`, `to be a day that is not before "${start}"`, end)
}

function cellOf({ type, items, nullable }: Column, value: unknown, path: string): unknown {
  if (value === null) {
    if (nullable) return null
    throw new RecordFault(path, 'to have a value', null)
  }
  if (type !== 'words' && type !== 'list') return checked(SHAPES[type], value, path)
  if (!Array.isArray(value)) throw new RecordFault(path, 'to be a list', value)
  if (value.length === 0) throw new RecordFault(path, 'to be a non-empty list', value)
  // by position, because `map` skips the holes of a sparse array
  return Array.from(value, (item, at) =>
    items ? rowAt(items, item, `${path}.${at}`) : checked(SHAPES.string, item, `${path}.${at}`),
  )
}

function checked({ expected, holds }: Shape, value: unknown, path: string): unknown {
  if (holds(value)) return value
  throw new RecordFault(path, `to be ${expected}`, value)
}

function treeOf(columns: readonly Column[]): Tree {
  const root: Tree = new Map()
  for (const column of columns) {
    let at = root
    for (const key of column.path.slice(0, -1)) {
      const next = at.get(key) ?? new Map()
      at.set(key, next)
      at = next as Tree
    }
    at.set(column.path.at(-1) as string, column)
  }
  return root
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
