import { describeValue } from '../describe/describe-value.js'
import { ownFields } from '../generated/own-fields.js'
import { columns } from '../generated/tables.js'
import type { CollectionName, OwnRecord } from '../generated/types.js'
import { recordAlone } from '../rules/context.js'
import { openListsAreLists } from '../rules/open-lists-are-lists.js'
import { faultsOfShape, fieldsOf, type OwnFields, oneOf, type ShapeFault } from './own-shape.js'
import type { CellColumn } from './read-cell.js'

/** The column for each column name or path: `name_zh` and `name.zh`, and `date` for a date in any form. */
export function fieldColumns(collection: CollectionName): Map<string, CellColumn> {
  const own = columns[collection]
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

/** All problems of a record in its collection. */
export function faultsOfRecord(collection: CollectionName, record: Readonly<Record<string, unknown>>): ShapeFault[] {
  const variants = ownFields[collection]
  const kindsOf = ({ kind }: OwnFields) => (kind?.is === 'one-of' ? kind.values : [])
  const kind = record['kind'] as string
  const fields = variants.length > 1 ? variants.find((one) => kindsOf(one).includes(kind)) : variants[0]
  if (!fields) return [{ path: 'kind', expected: oneOf(variants.flatMap(kindsOf)), found: describeValue(kind) }]
  const faults = faultsOfShape(fields, record)
  if (faults.some(({ path }) => path.startsWith('openLists'))) return faults
  const strange = openListsAreLists(recordAlone(collection, record as unknown as OwnRecord))
  return [...faults, ...strange.map(({ field, expected, found }) => ({ path: field, expected, found }))]
}

/** Whether a field has a vocabulary, so that an unknown word in `values` is a mistake. */
export function isVocabulary(fields: OwnFields, path: string): boolean {
  const shape = fields[path]
  return shape?.is === 'one-of' || (shape?.is === 'line' && shape.word === true)
}

/** The path of a column's values: `name.zh`. */
export const pathOf = ({ path }: CellColumn): string => path.join('.')
