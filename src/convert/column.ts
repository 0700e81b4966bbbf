import { partNames } from '../generated/tables.js'
import type { PartName } from '../generated/types.js'
import { fieldsOf, type OwnFields, type OwnShape } from './own-fields.js'

/** Separates the ids and names of a list in a CSV cell. */
export const SEPARATOR = ';'
/** Separators of list items that people use in a cell: Chinese and English punctuation, and line ends. */
export const BETWEEN = /[;；、\n\r]/
/** Represents `null` in a CSV cell; an empty cell represents a missing field. */
export const NULL = 'null'
/** Replaces `0000-01-01`, the open start of a record's date, in tables, because dates in Python and pandas have no year 0. */
export const FIRST_DAY = '0001-01-01'

/**
 * One column of a table of records. Each field of a nested object has its own column, named by both fields joined with `_`; a
 * list is one column.
 */
export interface Column {
  /** `name_zh`, `date_start`. */
  readonly name: string
  /** The path of the value in the record: `['name', 'zh']`. */
  readonly path: readonly string[]
  /**
   * `date`: a calendar day; `words`: a list of ids, of names used instead of ids, or of field names; `list`: any other list, of
   * texts or, with `items`, of objects; `json`: an object in one column.
   */
  readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'date' | 'words' | 'list' | 'json'
  /** Every record has it, including users' own records. */
  readonly required: boolean
  /** The value may be `null`, for "not known". */
  readonly nullable?: true
  /** For the first day of a date, the column that names the open side. */
  readonly open?: string
  readonly items?: readonly Column[]
}

/** The values of a record by column; missing fields have no entry. */
export type Row = Record<string, unknown>

/** The columns of each part, in the order of its fields. */
export const columns: Readonly<Record<PartName, readonly Column[]>> = /* @__PURE__ */ (() =>
  Object.fromEntries(partNames.map((part) => [part, columnsIn(fieldsOf(part))])) as Record<PartName, Column[]>)()

function columnsIn(fields: OwnFields, parents: readonly string[] = [], prefix = '', needed = true): Column[] {
  return Object.entries(fields).flatMap(([key, field]): Column[] => {
    const path = [...parents, key]
    const name = `${prefix}${field.column ?? key}`
    const required = needed && field.needed === true && !field.nullable
    if ('fields' in field) {
      const inner = columnsIn(field.fields, path, `${name}_`, required)
      const isStart = (column: Column) =>
        field.is === 'date' && column.type === 'date' && column.path.at(-1) === 'start'
      return inner.map((column) => (isStart(column) ? { ...column, open: `${name}_open` } : column))
    }
    const items = field.is === 'list' && 'fields' in field.of ? columnsIn(field.of.fields) : undefined
    const type = field.is === 'list' ? (field.words ? 'words' : 'list') : typeOf(field)
    return [{ name, path, type, required, ...(field.nullable && { nullable: true }), ...(items && { items }) }]
  })
}

/** The type of a column that contains one value. */
export function typeOf(shape: OwnShape): Exclude<Column['type'], 'words' | 'list'> {
  switch (shape.is) {
    case 'day':
      return 'date'
    case 'values':
      return 'json'
    case 'number':
      return shape.integer ? 'integer' : 'number'
    case 'boolean':
      return 'boolean'
    default:
      return 'string'
  }
}
