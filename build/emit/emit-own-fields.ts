import type { OwnField, OwnFields, OwnPart, OwnShape } from '../../src/convert/own-fields.js'
import type { Field, Fields, PartModel, Shape } from '../../src/model/field.js'
import { fieldsOf, isRecordModel, parts, variantsOf } from '../../src/model/index.js'
import { basis } from '../../src/model/shared.js'
import { ALIAS, COUNTRY } from '../../src/schema/forms.js'
import { GENERATED } from './names.js'
import { ownShape } from './source-of.js'

/** Generates src/generated/own-fields.ts: the fields of users' own records, for converters, which do not use Zod. */
export function emitOwnFields(): string {
  const table = (of: (part: PartModel) => unknown) =>
    parts.map((part) => `  ${part.collection}: ${JSON.stringify(of(part))},`).join('\n')
  return `${GENERATED}import type { Classes } from '../convert/json-ld.js'
import type { OwnPart } from '../convert/own-fields.js'
import type { PartName } from './types.js'

/** The fields of users' own records. */
export const ownFields: Readonly<Record<PartName, OwnPart>> = {
${table(ownPart)}
}

/** The classes of the items of each part in JSON-LD. */
export const classes: Readonly<Record<PartName, Classes>> = {
${table(classesOf)}
}
`
}

function ownPart(part: PartModel): OwnPart {
  const variants = part.variants?.by ? variantsOf(part).map(({ all }) => ownFields(all)) : []
  return { fields: ownFields(fieldsOf(part)), ...(variants.length > 0 && { variants }) }
}

function ownFields(fields: Fields): OwnFields {
  return Object.fromEntries(Object.entries(fields).map(([key, field]) => [key, ownField(key, field)]))
}

function ownField(key: string, { shape, need, nullable, column, term }: Field): OwnField {
  // the terms of kinds are classes
  const terms = key === 'kind' ? {} : termsOf(shape)
  return {
    ...checked(shape),
    ...(need === 'always' && { needed: true }),
    ...(nullable && { nullable }),
    ...(column && { column }),
    ...(term && { term }),
    ...(Object.keys(terms).length > 0 && { terms }),
  }
}

function checked(given: Shape): OwnShape {
  const shape = ownShape(given)
  switch (shape.is) {
    case 'line':
      if (given.is === 'ref') return { ...shape, is: 'ref' }
      return given.is === 'word' ? { ...shape, word: true } : shape
    case 'word':
      return { is: 'one-of', values: Object.keys(shape.vocabulary.words) }
    case 'code':
      return { ...shape, pattern: shape.pattern.source }
    case 'country':
      return { is: 'code', pattern: COUNTRY.pattern.source, expected: COUNTRY.expected }
    case 'list':
      return { is: 'list', of: checked(shape.of), ...(isWord(shape.of) && { words: true }) }
    case 'text':
      return { is: 'text', fields: { zh: line(shape.max), en: line(shape.max) } }
    case 'aliases':
      return {
        is: 'aliases',
        fields: { zh: { is: 'list', of: line(ALIAS.zh) }, en: { is: 'list', of: line(ALIAS.en) } },
      }
    case 'date':
      return { is: 'date', fields: DATE }
    case 'object':
      return { is: 'object', fields: ownFields(shape.fields), ...(shape.oneOf && { oneOf: shape.oneOf }) }
    case 'literal':
      return { is: 'one-of', values: [shape.value] }
    case 'ref':
      throw new RangeError("expected no reference in users' own records, where a name can replace an id")
    default:
      return shape
  }
}

const line = (max: number) => ({ is: 'line', max }) as const

const DATE: OwnFields = {
  edtf: { ...line(120), needed: true },
  start: { is: 'day', needed: true },
  end: { is: 'day', needed: true },
  basis: { is: 'one-of', values: Object.keys(basis.words) },
  open: { is: 'one-of', values: ['start', 'end'] },
}

/** Ids and field names cannot contain a separator. */
function isWord(shape: Shape): boolean {
  return shape.is === 'ref' || (shape.is === 'code' && !shape.pattern.test('a;b'))
}

function classesOf(part: PartModel) {
  const { kind } = fieldsOf(part)
  return {
    all: [part.term, ...(isRecordModel(part) ? [part.agent ? 'prov:Agent' : 'prov:Entity'] : [])],
    ofKind: kind ? termsOf(kind.shape) : {},
  }
}

function termsOf(shape: Shape): Record<string, string> {
  const words = shape.is === 'word' ? Object.entries(shape.vocabulary.words) : []
  return Object.fromEntries(words.flatMap(([value, { term }]) => (term ? [[value, term]] : [])))
}
