import type { Column } from '../../src/convert/column.js'
import { type Field, type Fields, type Shape, word } from '../../src/model/field.js'
import { basis } from '../../src/model/shared.js'

/** The columns of a table of items with some fields: a column for each value, with the names of nested fields joined by `_`. */
export function columnsOf(fields: Fields, at: Way = START, required = true): Column[] {
  return Object.entries(fields).flatMap(([key, field]) => {
    const way = { path: [...at.path, key], names: [...at.names, field.column ?? key] }
    return fieldColumns(way, field, required)
  })
}

/** The way to a field, and the names of the fields on it as its column has them. */
interface Way {
  readonly path: readonly string[]
  readonly names: readonly string[]
}

const START: Way = { path: [], names: [] }

function fieldColumns(way: Way, field: Field, required: boolean): Column[] {
  const needed = required && field.need === 'always' && !field.nullable
  const columns = shapeColumns(way, field.shape, needed)
  return field.nullable ? columns.map((column) => ({ ...column, nullable: true as const })) : columns
}

function shapeColumns({ path, names }: Way, shape: Shape, required: boolean): Column[] {
  const column = (type: Column['type'], key?: string): Column => ({
    name: [...names, ...(key === undefined ? [] : [key])].join('_'),
    path: key === undefined ? path : [...path, key],
    type,
    required: required && key !== 'basis' && key !== 'zh' && key !== 'en',
  })
  switch (shape.is) {
    case 'text':
      return [column('string', 'zh'), column('string', 'en')]
    case 'aliases':
      return [column('list', 'zh'), column('list', 'en')]
    case 'date':
      return [
        column('string', 'edtf'),
        { ...column('date', 'start'), open: [...names, 'open'].join('_') },
        column('date', 'end'),
        column(shapeType(word(basis)), 'basis'),
        { ...column('string', 'open'), required: false },
      ]
    case 'object':
      return columnsOf(shape.fields, { path, names }, required)
    case 'list': {
      const items = itemColumns(shape.of)
      return [items ? { ...column('list'), items } : column(isWord(shape.of) ? 'words' : 'list')]
    }
    default:
      return [column(shapeType(shape))]
  }
}

/** The columns of the objects in a list. */
function itemColumns(shape: Shape): Column[] | undefined {
  if (shape.is === 'object') return columnsOf(shape.fields)
  return shape.is === 'text' ? shapeColumns(START, shape, true) : undefined
}

function shapeType(shape: Shape): Column['type'] {
  if (shape.is === 'day') return 'date'
  if (shape.is === 'boolean') return 'boolean'
  if (shape.is === 'values') return 'json'
  if (shape.is === 'number') return shape.integer ? 'integer' : 'number'
  return 'string'
}

/** Ids and names of fields leave no room for a separator. */
function isWord(shape: Shape): boolean {
  return shape.is === 'ref' || (shape.is === 'code' && !shape.pattern.test('a;b'))
}
