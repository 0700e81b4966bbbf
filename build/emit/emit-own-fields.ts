import type { OwnFields, OwnShape } from '../../src/convert/own-shape.js'
import type { Fields, Shape } from '../../src/model/field.js'
import { fieldsOf, recordModels, variantsOf } from '../../src/model/index.js'
import { COUNTRY } from '../../src/schema/forms.js'
import { GENERATED, listName } from './names.js'
import { ownShape } from './source-of.js'

/** Generates src/generated/own-fields.ts: the fields of users' own records, for readers that do not use Zod. */
export function emitOwnFields(): string {
  const lists = new Set<string>()
  const parts = recordModels.map((model) => {
    const variants = model.variants?.by ? variantsOf(model).map(({ all }) => all) : [fieldsOf(model)]
    const written = variants.map((fields) => JSON.stringify(ownFields(fields, lists)))
    // lists of values are referred to by name
    return `  ${model.collection}: [${written.join(', ').replace(/"list:(\w+)"/g, '$1')}],`
  })
  return `${GENERATED}import type { OwnFields } from '../convert/own-shape.js'
import type { CollectionName } from './types.js'
import { ${[...lists].sort().join(', ')} } from './vocabularies.js'

/** The fields of users' own records; a list of several for a type with variants. */
export const ownFields: Readonly<Record<CollectionName, readonly OwnFields[]>> = {
${parts.join('\n')}
}
`
}

function ownFields(fields: Fields, lists: Set<string>): OwnFields {
  return Object.fromEntries(
    Object.entries(fields).map(([key, { shape, need, nullable }]) => [
      key,
      { ...checked(shape, lists), ...(need === 'always' && { needed: true }), ...(nullable && { nullable }) },
    ]),
  ) as OwnFields
}

function checked(given: Shape, lists: Set<string>): OwnShape {
  const shape = ownShape(given)
  switch (shape.is) {
    case 'line':
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
    case 'values':
    case 'ref':
      throw new RangeError(`expected no field of users' own records to be of type ${shape.is}`)
    default:
      return shape
  }
}
