import type { Column } from '../../src/convert/column.js'
import { type Field, type Fields, type Shape, word } from '../../src/model/field.js'
import { basis } from '../../src/model/shared.js'

/** The columns of a table of items with some fields: a column for each value, with the names of nested fields joined by `_`. */
export function columnsOf(fields: Fields, path: readonly string[] = [], required = true): Column[] {
  return Object.entries(fields).flatMap(([key, field]) => fieldColumns([...path, key], field, required))
}

function fieldColumns(path: readonly string[], field: Field, required: boolean): Column[] {
  const needed = required && field.need === 'always' && !field.nullable
  const columns = shapeColumns(path, field.shape, needed)
  return field.nullable ? columns.map((column) => ({ ...column, nullable: true as const })) : columns
}

function shapeColumns(path: readonly string[], shape: Shape, required: boolean): Column[] {
  const column = (type: Column['type'], key?: string): Column => ({
    name: [...path, ...(key === undefined ? [] : [key])].join('_'),
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
        column('date', 'start'),
        column('date', 'end'),
        column(shapeType(word(basis)), 'basis'),
        { ...column('string', 'open'), required: false },
      ]
    case 'object':
      return columnsOf(shape.fields, path, required)
    case 'list': {
      const items = itemColumns(shape.of)
      if (items) return [{ ...column('list'), items }]
      return [
        { ...column(isWord(shape.of) ? 'words' : 'list'), ...(shape.canBeEmpty && { canBeEmpty: true as const }) },
      ]
    }
    default:
      return [column(shapeType(shape))]
  }
}

/** The columns of the objects in a list. */
function itemColumns(shape: Shape): Column[] | undefined {
  if (shape.is === 'object') return columnsOf(shape.fields)
  return shape.is === 'text' ? shapeColumns([], shape, true) : undefined
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
