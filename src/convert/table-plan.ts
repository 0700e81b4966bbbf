import { type ParseDateOptions, parseDate } from '../dates/parse-date.js'
import { unknownName } from '../describe/nearest.js'
import { dateFields, recordTypes } from '../generated/tables.js'
import type { CollectionName } from '../generated/types.js'
import { columns as partColumns } from './column.js'
import { cleaned } from './csv-text.js'
import { fieldsOf, type OwnFields } from './own-fields.js'
import type { CellColumn } from './read-cell.js'

/** Options for reading your own table. */
export interface TableOptions {
  /** The field of each column: `{ 名称: 'name.zh', 城市: 'places' }`; `null` to ignore a column. */
  readonly columns?: Readonly<Record<string, string | null>> | undefined
  /** Your words for the values of each field: `{ kind: { 论坛: 'forum' } }`. */
  readonly values?: Readonly<Record<string, Readonly<Record<string, string>>>> | undefined
  /** The value of each field if its cell is empty or its column is missing: `{ kind: 'forum' }`. */
  readonly defaults?: Readonly<Record<string, unknown>> | undefined
  /** The order of day and month in dates such as `05/06/2022`. */
  readonly order?: ParseDateOptions['order']
}

export const TABLE_OPTIONS = ['columns', 'values', 'defaults', 'order'] as const

/** The options of a table, resolved for the fields of a collection. */
export interface TablePlan {
  readonly fields: OwnFields
  /** The column with each known header; `null` if it is ignored. */
  readonly columns: ReadonlyMap<string, CellColumn | null>
  /** The headers that the user has mapped, which the table must have. */
  readonly mapped: readonly string[]
  /** The user's words for values, by path. */
  readonly words: ReadonlyMap<string, Readonly<Record<string, string>>>
  readonly defaults: readonly { readonly keys: readonly string[]; readonly value: unknown }[]
  readonly order: TableOptions['order']
}

/** @throws RangeError if the collection is unknown, and for options that name an unknown field */
export function tablePlan(caller: string, collection: CollectionName, options: TableOptions): TablePlan {
  const collections = Object.keys(recordTypes)
  if (!collections.includes(collection)) {
    throw unknownName(caller, `collection to be one of ${collections.join(', ')}`, collection, collections)
  }
  const known = fieldColumns(collection)
  const fields = fieldsOf(collection)
  const { columns = {}, values = {}, defaults = {}, order } = options
  const fieldNamed = (path: string, where: string): CellColumn => {
    const column = known.get(path)
    if (column) return column
    const names = [...new Set([...known.values()].map(pathOf))]
    throw unknownName(caller, `${where} to be a field, one of ${names.join(', ')}`, path, names)
  }
  const mapped = Object.entries(columns).map(
    ([header, path]) => [cleaned(header), path === null ? null : fieldNamed(path, `columns["${header}"]`)] as const,
  )
  return {
    fields,
    columns: new Map<string, CellColumn | null>([...known, ...mapped]),
    mapped: mapped.map(([header]) => header),
    order,
    words: new Map(
      Object.entries(values).map(([path, words]) => [pathOf(fieldNamed(path, 'each key of values')), words]),
    ),
    defaults: Object.entries(defaults).map(([path, value]) => {
      const keys = path.split('.')
      // a path leads to a field, so that none leads into what every object inherits
      if (keys.length > 1 || !Object.hasOwn(fields, path)) fieldNamed(path, 'each key of defaults')
      const isDate =
        path === dateFields[recordTypes[collection]] && (typeof value === 'string' || value instanceof Date)
      return { keys, value: isDate ? parseDate(value, { order }) : value }
    }),
  }
}

/** The column for each column name or path: `name_zh` and `name.zh`, and `date` for a date in any form. */
function fieldColumns(collection: CollectionName): Map<string, CellColumn> {
  const own = partColumns[collection]
  const named = new Map<string, CellColumn>()
  for (const [key, shape] of Object.entries(fieldsOf(collection))) {
    if (shape.is !== 'date') continue
    const items = own.filter(({ path }) => path[0] === key)
    named.set(key, { name: key, path: [key], type: 'any-date', required: false, items })
  }
  for (const column of own) {
    named.set(column.name, column)
    if (!named.has(pathOf(column))) named.set(pathOf(column), column)
  }
  return named
}

/** Whether a field has a vocabulary, so that an unknown word in `values` is a mistake. */
export function isVocabulary(fields: OwnFields, path: string): boolean {
  const shape = fields[path]
  return shape?.is === 'one-of' || (shape?.is === 'line' && shape.word === true)
}

export const pathOf = ({ path }: CellColumn): string => path.join('.')
