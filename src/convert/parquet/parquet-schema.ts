import type { SchemaElement } from 'hyparquet-writer'
import type { Column } from '../column.js'

const LEAVES = {
  string: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  integer: { type: 'INT64' },
  number: { type: 'DOUBLE' },
  date: { type: 'INT32', converted_type: 'DATE' },
} as const

/** The schema of a Parquet file: dates as DATE, lists as LIST, objects in lists as structs, numbers as numbers. */
export function parquetSchema(columns: readonly Column[]): SchemaElement[] {
  return [{ name: 'root', num_children: columns.length }, ...columns.flatMap(elementsOf)]
}

function elementsOf({ name, type, required, items }: Column): SchemaElement[] {
  const repetition_type = required ? 'REQUIRED' : 'OPTIONAL'
  if (type !== 'words' && type !== 'list') return [{ name, repetition_type, ...LEAVES[type] }]
  const element: SchemaElement[] = items
    ? [{ name: 'element', repetition_type: 'REQUIRED', num_children: items.length }, ...items.flatMap(elementsOf)]
    : [{ name: 'element', repetition_type: 'REQUIRED', ...LEAVES.string }]
  return [
    { name, repetition_type, num_children: 1, converted_type: 'LIST' },
    { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
    ...element,
  ]
}
