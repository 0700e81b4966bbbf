import type { OwnField, OwnFields, OwnShape } from '../../src/convert/own-shape.js'
import type { Field, Fields, PartModel, Shape } from '../../src/model/field.js'
import { fieldsOf, isRecordModel, parts, variantsOf } from '../../src/model/index.js'
import { COUNTRY } from '../../src/schema/forms.js'
import { GENERATED } from './names.js'
import { ownShape } from './source-of.js'

/** Generates src/generated/own-fields.ts: the fields of users' own records, for converters, which do not use Zod. */
export function emitOwnFields(): string {
  const variants = (part: PartModel) =>
    part.variants?.by ? variantsOf(part).map(({ all }) => ownFields(all)) : [ownFields(fieldsOf(part))]
  const table = (of: (part: PartModel) => unknown) =>
    parts.map((part) => `  ${part.collection}: ${JSON.stringify(of(part))},`).join('\n')
  return `${GENERATED}import type { Classes } from '../convert/json-ld.js'
import type { OwnFields } from '../convert/own-shape.js'
import type { PartName } from './types.js'

/** The fields of users' own records; a list of several for a type with variants. */
export const ownFields: Readonly<Record<PartName, readonly OwnFields[]>> = {
${table(variants)}
}

/** The classes of the items of each part in JSON-LD. */
export const classes: Readonly<Record<PartName, Classes>> = {
${table(classesOf)}
}
`
}

function ownFields(fields: Fields): OwnFields {
  return Object.fromEntries(Object.entries(fields).map(([key, field]) => [key, ownField(key, field)]))
}

function ownField(key: string, { shape, need, nullable, term }: Field): OwnField {
  // the terms of kinds are classes
  const terms = key === 'kind' ? {} : termsOf(shape)
  return {
    ...checked(shape),
    ...(need === 'always' && { needed: true }),
    ...(nullable && { nullable }),
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
      return { is: 'list', of: checked(shape.of) }
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
