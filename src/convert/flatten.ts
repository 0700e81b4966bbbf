import { describeValue } from '../describe/describe-value.js'
import type { Column, Row } from './column.js'

/** The columns by the fields that lead to them. */
type Tree = Map<string, Column | Tree>

const trees = new WeakMap<readonly Column[], Tree>()

/**
 * A record as a row of a table: objects taken apart, lists kept.
 *
 * @throws TypeError for what is no object, and for a field that no column holds, so that nothing is lost
 */
export function flatten(caller: string, columns: readonly Column[], record: unknown): Row {
  let tree = trees.get(columns)
  if (!tree) {
    tree = treeOf(columns)
    trees.set(columns, tree)
  }
  const row: Row = {}
  fill(caller, row, tree, record, '')
  return row
}

function fill(caller: string, row: Row, tree: Tree, value: unknown, path: string): void {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new TypeError(`${caller}: expected ${path || 'a record'} to be an object, found ${describeValue(value)}`)
  }
  for (const [key, field] of Object.entries(value)) {
    if (field === undefined) continue
    const at = path ? `${path}.${key}` : key
    const column = tree.get(key)
    if (!column) throw new TypeError(`${caller}: expected no field ${at}, found ${describeValue(field)}`)
    if (column instanceof Map) fill(caller, row, column, field, at)
    else if (field !== null) row[column.name] = cellOf(caller, column, field)
    else if (!column.nullable) throw new TypeError(`${caller}: expected ${at} to have a value, found null`)
  }
}

function cellOf(caller: string, { name, type, items }: Column, value: unknown): unknown {
  const isList = type === 'words' || type === 'list'
  if (isList !== Array.isArray(value)) {
    throw new TypeError(
      `${caller}: expected ${name} to be ${isList ? 'a list' : 'one value'}, found ${describeValue(value)}`,
    )
  }
  return items ? (value as unknown[]).map((item) => flatten(caller, items, item)) : value
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
