import { dayNumber } from '../dates/day-number.js'
import { type Column, type Row, SEPARATOR } from './column.js'
import { RecordFault } from './record-fault.js'

interface Shape {
  readonly expected: string
  readonly holds: (value: unknown) => boolean
}

const isText = (value: unknown): value is string => typeof value === 'string' && value !== ''

/** What a column of each type can hold. */
const VALUES: Readonly<Record<Exclude<Column['type'], 'words' | 'list'>, Shape>> = {
  string: { expected: 'to be a text', holds: isText },
  integer: { expected: 'to be a whole number', holds: (value) => Number.isSafeInteger(value) },
  number: { expected: 'to be a number', holds: (value) => Number.isFinite(value) },
  date: { expected: 'to be a calendar day', holds: (value) => dayNumber(value) !== undefined },
}

const WORD: Shape = {
  expected: `to be a text without "${SEPARATOR}"`,
  holds: (value) => isText(value) && !value.includes(SEPARATOR),
}

/** The columns by the fields that lead to them. */
type Tree = Map<string, Column | Tree>

const trees = new WeakMap<readonly Column[], Tree>()

/**
 * A record as a row of a table: objects taken apart, lists kept.
 *
 * @throws RecordFault for what is no object, for a field that no column holds, so that nothing is lost, for a value that its
 *   column cannot hold, and where one is missing that every record has
 */
export function flatten(columns: readonly Column[], record: unknown): Row {
  return rowOf(columns, record, '')
}

function rowOf(columns: readonly Column[], record: unknown, path: string): Row {
  let tree = trees.get(columns)
  if (!tree) {
    tree = treeOf(columns)
    trees.set(columns, tree)
  }
  const row: Row = {}
  fill(row, tree, record, path)
  for (const column of columns) {
    if (!column.required || row[column.name] !== undefined) continue
    throw new RecordFault([...(path ? [path] : []), ...column.path].join('.'), 'to have a value', undefined)
  }
  return row
}

function fill(row: Row, tree: Tree, value: unknown, path: string): void {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new RecordFault(path, 'to be an object', value)
  }
  for (const [key, field] of Object.entries(value)) {
    if (field === undefined) continue
    const at = path ? `${path}.${key}` : key
    const column = tree.get(key)
    if (!column) throw new RecordFault(at, 'to be left out', field)
    if (column instanceof Map) fill(row, column, field, at)
    else if (field !== null) row[column.name] = cellOf(column, field, at)
    else if (!column.nullable) throw new RecordFault(at, 'to have a value', field)
  }
}

function cellOf({ type, items, canBeEmpty }: Column, value: unknown, path: string): unknown {
  if (type !== 'words' && type !== 'list') {
    const { expected, holds } = VALUES[type]
    if (!holds(value)) throw new RecordFault(path, expected, value)
    return value
  }
  if (!Array.isArray(value)) throw new RecordFault(path, 'to be a list', value)
  if (value.length === 0 && !canBeEmpty) throw new RecordFault(path, 'to be a list of one or more', value)
  const item = type === 'words' ? WORD : VALUES.string
  return Array.from(value, (one, at) => {
    if (items) return rowOf(items, one, `${path}.${at}`)
    if (!item.holds(one)) throw new RecordFault(`${path}.${at}`, item.expected, one)
    return one
  })
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

/** The record of a row that `flatten` made. */
export function unflatten(columns: readonly Column[], row: Row): Row {
  const record: Row = {}
  for (const { name, path, items, nullable, canBeEmpty } of columns) {
    const value = row[name] ?? (canBeEmpty ? [] : undefined)
    if (value === undefined && !nullable) continue
    let at = record
    for (const key of path.slice(0, -1)) {
      at[key] ??= {}
      at = at[key] as Row
    }
    at[path.at(-1) as string] =
      items && Array.isArray(value) ? value.map((item: Row) => unflatten(items, item)) : (value ?? null)
  }
  return record
}
