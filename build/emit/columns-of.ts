import type { Column } from '../../src/convert/column.js'
import { type Field, type Fields, type PartModel, type Shape, word } from '../../src/model/field.js'
import { fieldsOf } from '../../src/model/index.js'
import { basis } from '../../src/model/shared.js'
import { fieldsWithin } from '../../src/model/walk.js'

/** The columns of a table of items: one for each value, with the names of nested fields joined by `_`. */
export function columnsOf(fields: Fields, at: Way = START, required = true): Column[] {
  return Object.entries(fields).flatMap(([key, field]) => {
    const way = { path: [...at.path, key], names: [...at.names, field.column ?? key] }
    return fieldColumns(way, field, required)
  })
}

/** The path of a field, and the field names used in its column name. */
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
  const column = (type: Column['type']): Column => ({ name: names.join('_'), path, type, required })
  const partColumn = (type: Column['type'], part: string): Column => ({
    name: [...names, part].join('_'),
    path: [...path, part],
    type,
    required: required && ['edtf', 'start', 'end'].includes(part),
  })
  switch (shape.is) {
    case 'text':
      return [partColumn('string', 'zh'), partColumn('string', 'en')]
    case 'aliases':
      return [partColumn('list', 'zh'), partColumn('list', 'en')]
    case 'date':
      return [
        partColumn('string', 'edtf'),
        { ...partColumn('date', 'start'), open: [...names, 'open'].join('_') },
        partColumn('date', 'end'),
        partColumn(shapeType(word(basis)), 'basis'),
        partColumn('string', 'open'),
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

/** Ids and field names cannot contain a separator. */
function isWord(shape: Shape): boolean {
  return shape.is === 'ref' || (shape.is === 'code' && !shape.pattern.test('a;b'))
}

/** The meaning of a column: of the field, or of the part of the field in the column. */
export function columnMeaning(part: PartModel, path: readonly string[]): string {
  const meanings = new Map(fieldsWithin(fieldsOf(part)).map((one) => [one.path.join('.'), one.field.means.en]))
  const whole = meanings.get(path.join('.'))
  const holder = meanings.get(path.slice(0, -1).join('.'))
  const inner = PARTS[path.at(-1) ?? '']
  if (whole) return whole
  if (holder && inner) return `${holder}: ${inner}`
  throw new RangeError(`expected a meaning for ${part.collection} › ${path.join('.')}, found none`)
}

/** The parts of texts and dates that have separate columns. */
const PARTS: Readonly<Record<string, string>> = {
  zh: 'in Simplified Chinese',
  en: 'in English',
  edtf: 'as EDTF (ISO 8601-2)',
  start: 'the first calendar day that the date can mean',
  end: 'the last calendar day that the date can mean, inclusive',
  basis: 'whether a source states the date or it was inferred',
  open: 'the open side of the date',
}
