import type { OwnFields, OwnShape } from '../../src/convert/own-shape.js'
import type { Fields, Shape } from '../../src/model/field.js'
import { fieldsOf, recordModels, variantsOf } from '../../src/model/index.js'
import { GENERATED, listName } from './names.js'

/** src/generated/own-fields.ts: what the fields of own records may hold, for a reader that does not use Zod. */
export function emitOwnFields(): string {
  const lists = new Set<string>()
  const parts = recordModels.map((model) => {
    const variants = model.variants?.by ? variantsOf(model).map(({ all }) => all) : [fieldsOf(model)]
    const written = variants.map((fields) => JSON.stringify(ownFields(fields, lists)))
    // the lists of values are named, as they are elsewhere
    return `  ${model.collection}: [${written.join(', ').replace(/"list:(\w+)"/g, '$1')}],`
  })
  return `${GENERATED}import type { OwnFields } from '../convert/own-shape.js'
import type { CollectionName } from './types.js'
import { ${[...lists].sort().join(', ')} } from './vocabularies.js'

/** The fields of records of your own; a list of several for a type with variants. */
export const ownFields: Readonly<Record<CollectionName, readonly OwnFields[]>> = {
${parts.join('\n')}
}
`
}

function ownFields(fields: Fields, lists: Set<string>): OwnFields {
  return Object.fromEntries(
    Object.entries(fields).map(([key, { shape, need, nullable }]) => [
      key,
      { ...ownShape(shape, lists), ...(need === 'always' && { needed: true }), ...(nullable && { nullable }) },
    ]),
  ) as OwnFields
}

function ownShape(shape: Shape, lists: Set<string>): OwnShape {
  switch (shape.is) {
    case 'word': {
      if (!shape.vocabulary.closed) return { is: 'line', max: 80, word: true }
      const name = listName(shape.vocabulary.name)
      lists.add(name)
      return { is: 'one-of', values: `list:${name}` as unknown as readonly string[] }
    }
    case 'ref':
      return { is: 'line', max: 160 }
    case 'code':
      return {
        is: 'code',
        pattern: shape.pattern.source,
        expected: shape.expected,
        ...(shape.max !== undefined && { max: shape.max }),
      }
    case 'list':
      return { is: 'list', of: ownShape(shape.of, lists) }
    case 'object':
      return { is: 'object', fields: ownFields(shape.fields, lists), ...(shape.oneOf && { oneOf: shape.oneOf }) }
    case 'literal':
      return { is: 'one-of', values: [shape.value] }
    case 'values':
      throw new RangeError('expected no field of a record to hold values by field')
    default:
      return shape
  }
}
