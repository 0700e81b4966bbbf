import { ownFields } from '../generated/own-fields.js'
import { columns } from '../generated/tables.js'
import type { CollectionName } from '../generated/types.js'
import { faultsOfShape, type OwnFields, type OwnShape, type ShapeFault } from './own-shape.js'
import type { CellColumn } from './read-cell.js'

/** What each name of a column or a path stands for: `name_zh` and `name.zh`, and `date` for a date in any form. */
export function fieldColumns(collection: CollectionName): Map<string, CellColumn> {
  const own = columns[collection]
  const named = new Map<string, CellColumn>()
  for (const [key, shape] of Object.entries(fieldsOf(collection))) {
    if (shape.is === 'date') named.set(key, { name: key, path: [key], type: 'any-date', required: false })
  }
  for (const column of own) {
    named.set(column.name, column)
    if (!named.has(pathOf(column))) named.set(pathOf(column), column)
  }
  return named
}

/** The fields of a type, of all its variants. */
export function fieldsOf(collection: CollectionName): OwnFields {
  return Object.assign({}, ...ownFields[collection])
}

/** Everything by which a record differs from what one of its collection is. */
export function faultsOfRecord(collection: CollectionName, record: Readonly<Record<string, unknown>>): ShapeFault[] {
  const variants = ownFields[collection]
  // a source of no kind that is known is checked as the first
  const fits = variants.find((fields) => {
    const { kind } = fields
    return kind?.is === 'one-of' && kind.values.includes(record['kind'] as string)
  })
  const fields = fits ?? (variants[0] as OwnFields)
  const kinds = variants.flatMap(({ kind }) => (kind?.is === 'one-of' ? kind.values : []))
  if (variants.length > 1 && !fits) {
    return [
      { path: 'kind', expected: oneOf(Object.fromEntries(kinds.map((kind) => [kind, kind]))), found: record['kind'] },
    ]
  }
  const faults = faultsOfShape(fields, record)
  const { openLists } = record
  if (!Array.isArray(openLists)) return faults
  const lists = Object.keys(record).filter((key) => key !== 'openLists' && Array.isArray(record[key]))
  const strange = openLists.filter((name) => !lists.includes(name))
  return [
    ...faults,
    ...strange.map((name) => ({
      path: 'openLists',
      expected: `list fields of the record: ${lists.join(', ')}`,
      found: name,
    })),
  ]
}

/** Whether a field takes its values from a vocabulary, so that a word which `values` does not have is a mistake. */
export function isVocabulary(fields: OwnFields, path: string): boolean {
  const shape: OwnShape | undefined = fields[path]
  return shape?.is === 'one-of' || (shape?.is === 'line' && shape.word === true)
}

/** Words as a message offers them. */
export function oneOf(words: object): string {
  return `one of ${Object.keys(words)
    .map((word) => `"${word}"`)
    .join(', ')}`
}

/** Where a column puts its values: `name.zh`. */
export const pathOf = ({ path }: CellColumn): string => path.join('.')
