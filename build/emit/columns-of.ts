import type { Column } from '../../src/convert/column.js'
import type { Field, Fields, Shape } from '../../src/model/field.js'

/** A column, and its meaning for the data dictionary. */
export interface MeantColumn extends Column {
  readonly means: string
}

/** A field on the way to its columns: its path, and the field names used in its column name. */
interface Way {
  readonly path: readonly string[]
  readonly names: readonly string[]
  readonly means: string
  readonly required: boolean
}

const START: Way = { path: [], names: [], means: '', required: true }

/** The columns of a table of items: one for each value, with the names of nested fields joined by `_`. */
export function columnsOf(fields: Fields, at: Way = START): MeantColumn[] {
  return Object.entries(fields).flatMap(([key, field]) => fieldColumns(key, field, at))
}

function fieldColumns(key: string, { shape, means, need, nullable, column }: Field, at: Way): MeantColumn[] {
  const way = {
    path: [...at.path, key],
    names: [...at.names, column ?? key],
    means: means.en,
    required: at.required && need === 'always' && !nullable,
  }
  return shapeColumns(way, shape).map((one) => (nullable ? { ...one, nullable } : one))
}

function shapeColumns(way: Way, shape: Shape): MeantColumn[] {
  const { path, names, means, required } = way
  const column = (type: Column['type']) => ({ name: names.join('_'), path, type, required, means })
  const partColumn = (type: Column['type'], part: string) => ({
    name: [...names, part].join('_'),
    path: [...path, part],
    type,
    required: required && ['edtf', 'start', 'end'].includes(part),
    means: `${means}: ${PARTS[part]}`,
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
        partColumn('string', 'basis'),
        partColumn('string', 'open'),
      ]
    case 'object':
      return columnsOf(shape.fields, way)
    case 'list': {
      const items = itemColumns(shape.of)
      return [items ? { ...column('list'), items } : column(isWord(shape.of) ? 'words' : 'list')]
    }
    default:
      return [column(shapeType(shape))]
  }
}

function itemColumns(shape: Shape): Column[] | undefined {
  if (shape.is === 'object') return columnsOf(shape.fields)
  return shape.is === 'text' ? shapeColumns(START, shape) : undefined
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
