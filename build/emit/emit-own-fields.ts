import type { OwnField, OwnFields, OwnShape } from '../../src/convert/own-shape.js'
import type { Field, Fields, PartModel, Shape } from '../../src/model/field.js'
import { fieldsOf, isRecordModel, parts, variantsOf } from '../../src/model/index.js'
import { COUNTRY } from '../../src/schema/forms.js'
import { GENERATED, listName } from './names.js'
import { ownShape } from './source-of.js'

/** Generates src/generated/own-fields.ts: the fields of users' own records, for converters, which do not use Zod. */
export function emitOwnFields(): string {
  const lists = new Set<string>()
  const fields = parts.map((part) => {
    const variants = part.variants?.by ? variantsOf(part).map(({ all }) => all) : [fieldsOf(part)]
    const written = variants.map((one) => JSON.stringify(ownFields(one, lists)))
    // lists of values are referred to by name
    return `  ${part.collection}: [${written.join(', ').replace(/"list:(\w+)"/g, '$1')}],`
  })
  const classes = Object.fromEntries(parts.map((part) => [part.collection, classesOf(part)]))
  return `${GENERATED}import type { Classes } from '../convert/json-ld.js'
import type { OwnFields } from '../convert/own-shape.js'
import type { PartName } from './types.js'
import { ${[...lists].sort().join(', ')} } from './vocabularies.js'

/** The fields of users' own records; a list of several for a type with variants. */
export const ownFields: Readonly<Record<PartName, readonly OwnFields[]>> = {
${fields.join('\n')}
}

/** The classes of the items of each part in JSON-LD. */
export const classes: Readonly<Record<PartName, Classes>> = ${JSON.stringify(classes)}
`
}

function ownFields(fields: Fields, lists: Set<string>): OwnFields {
  return Object.fromEntries(Object.entries(fields).map(([key, field]) => [key, ownField(key, field, lists)]))
}

function ownField(key: string, { shape, need, nullable, term }: Field, lists: Set<string>): OwnField {
  // the terms of kinds are classes
  const terms = key === 'kind' ? {} : termsOf(shape)
  return {
    ...checked(shape, lists),
    ...(need === 'always' && { needed: true }),
    ...(nullable && { nullable }),
    ...(term && { term }),
    ...(Object.keys(terms).length > 0 && { terms }),
  }
}

function checked(given: Shape, lists: Set<string>): OwnShape {
  const shape = ownShape(given)
  switch (shape.is) {
    case 'line':
      if (given.is === 'ref') return { ...shape, is: 'ref' }
      return given.is === 'word' ? { ...shape, word: true } : shape
    case 'word': {
      const name = listName(shape.vocabulary.name)
      lists.add(name)
      return { is: 'one-of', values: `list:${name}` as unknown as readonly string[] }
    }
    case 'code':
      return { ...shape, pattern: shape.pattern.source }
    case 'country':
      return { is: 'code', pattern: COUNTRY.pattern.source, expected: COUNTRY.expected }
    case 'list':
      return { is: 'list', of: checked(shape.of, lists) }
    case 'object':
      return { is: 'object', fields: ownFields(shape.fields, lists), ...(shape.oneOf && { oneOf: shape.oneOf }) }
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

/** The terms for the values of a vocabulary. */
function termsOf(shape: Shape): Record<string, string> {
  const words = shape.is === 'word' ? Object.entries(shape.vocabulary.words) : []
  return Object.fromEntries(words.flatMap(([value, { term }]) => (term ? [[value, term]] : [])))
}
