import { event } from './event.js'
import { evidence } from './evidence.js'
import { always, code, type Field, type Fields, type PartModel, type RecordModel } from './field.js'
import { figure } from './figure.js'
import { forum } from './forum.js'
import { initiative } from './initiative.js'
import { organization } from './organization.js'
import { person } from './person.js'
import { place } from './place.js'
import { source } from './source.js'
import { statement } from './statement.js'
import { tie } from './tie.js'

/** Every record type, in the order in which collections are always listed. */
export const recordModels: readonly RecordModel[] = [
  event,
  forum,
  tie,
  figure,
  place,
  organization,
  person,
  initiative,
  statement,
  source,
]

/** The parts of a dataset other than collections. */
export const otherParts: readonly PartModel[] = [evidence]

/** Every part with its own file. */
export const parts: readonly PartModel[] = [...recordModels, ...otherParts]

const id = always(
  code(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'an id in kebab-case ASCII, such as "port-of-xiamen"', 80),
  {
    en: 'Identifier, kebab-case ASCII, unique across all collections and never reused',
    zh: '标识符，小写 ASCII 连字符形式，全库唯一，永不复用',
  },
  { derived: true },
)

/** Whether a part is a collection of records, which have an id. */
export function isRecordModel(part: PartModel): part is RecordModel {
  return 'caption' in part
}

/** Every field of an item of a part, in the order in which they are written; fields of one variant are `maybe`. */
export function fieldsOf(part: PartModel): Fields {
  return Object.assign({}, identity(part), part.fields, ...variantsOf(part).map(({ own }) => asMaybe(own)))
}

/** One variant of a part: its own fields and all fields of its items. */
export interface Variant {
  readonly value: string
  readonly typeName: string
  readonly one: string
  readonly own: Fields
  readonly all: Fields
}

/** The variants of a part; none if all its items have the same fields. */
export function variantsOf(part: PartModel): Variant[] {
  const { by, of = {} } = part.variants ?? {}
  return Object.entries(of).map(([value, { typeName, one, fields }]) => {
    const common = by ? { ...part.fields, [by]: tag(part.fields[by], value) } : part.fields
    return { value, typeName, one, own: fields, all: { ...identity(part), ...common, ...fields } }
  })
}

function identity(part: PartModel): Fields {
  if (!isRecordModel(part)) return {}
  const type = always(
    { is: 'literal', value: part.name },
    { en: 'The type of the record', zh: '记录类型' },
    { derived: true },
  )
  return { id, type }
}

function tag(field: Field | undefined, value: string): Field {
  if (!field)
    throw new RangeError(`src/model: expected the field that distinguishes variants, found none for "${value}"`)
  return { ...field, shape: { is: 'literal', value } }
}

function asMaybe(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).map(([key, field]) => [key, { ...field, need: 'maybe' as const }]))
}
