import type { Field, Fields, PartModel, Shape } from '../../src/model/field.js'
import { fieldsOf, parts, recordModels, variantsOf } from '../../src/model/index.js'
import { shapesIn, vocabularies } from '../../src/model/walk.js'
import { GENERATED, listName } from './names.js'
import { ownShape } from './own-shape.js'

type Whose = 'ours' | 'own'
type ObjectShape = Extract<Shape, { is: 'object' }>

/** src/generated/vocabularies.ts: the values of each vocabulary. */
export function emitVocabularies(): string {
  const lists = vocabularies().map(({ name, words }) => {
    const values = Object.keys(words).map((value) => `'${value}'`)
    return `export const ${listName(name)} = [${values.join(', ')}] as const`
  })
  return `${GENERATED}${lists.join('\n')}\n`
}

/** src/generated/schemas.ts: the Zod schemas of each type of record, bundled and own. */
export function emitSchemas(): string {
  const objects = new Map<string, ObjectShape>()
  for (const part of parts) {
    for (const shape of shapesIn(fieldsOf(part))) if (shape.is === 'object') objects.set(shape.name, shape)
  }
  // a function that is called, so that a bundler leaves out the whole of a schema that nobody uses
  const both = (name: string, means: string, schema: (whose: Whose) => string) =>
    [
      `/** The shape of ${means}. */\nexport const ${schemaName(name, 'ours')} = /* @__PURE__ */ (() => values.typed<${name}>(${schema('ours')}))()`,
      `/** The shape of ${means} of your own. */\nexport const ${schemaName(name, 'own')} = /* @__PURE__ */ (() => values.typed<Own${name}>(${schema('own')}))()`,
    ].join('\n\n')
  const list = (whose: Whose, of: readonly { collection: string; typeName: string }[]) =>
    of.map(({ collection, typeName }) => `  ${collection}: ${schemaName(typeName, whose)},`).join('\n')
  return `${GENERATED}import * as z from 'zod'
import * as values from '../schema/values.js'
import type { ${[...objects.keys(), ...parts.map(({ typeName }) => typeName)].flatMap((name) => [name, `Own${name}`]).join(', ')} } from './types.js'
import { ${vocabularies()
    .map(({ name }) => listName(name))
    .join(', ')} } from './vocabularies.js'

${[...objects.values()].map((object) => both(object.name, `a ${object.name.toLowerCase()}`, (whose) => objectSchema(object, whose))).join('\n\n')}

${parts.map((part) => both(part.typeName, `an item of \`${part.collection}\``, (whose) => partSchema(part, whose))).join('\n\n')}

/** The schema of one bundled item of each part. */
export const partSchemas = {
${list('ours', parts)}
} as const

/** The schema of one item of your own of each part. */
export const ownPartSchemas = {
${list('own', parts)}
} as const

/** The schema of one record, by collection. */
export const recordSchemas = {
${list('ours', recordModels)}
} as const
`
}

function partSchema(part: PartModel, whose: Whose): string {
  const variants = variantsOf(part)
  const { by } = part.variants ?? {}
  if (by) return `z.discriminatedUnion('${by}', [${variants.map(({ all }) => strictObject(all, whose)).join(', ')}])`
  const whole = strictObject(fieldsOf(part), whose)
  const [first, ...rest] = variants
  if (!first) return whole
  const others = rest.flatMap(({ own }) => Object.keys(own))
  return `values.allOrNone(${whole}, ${JSON.stringify(Object.keys(first.own))}, ${JSON.stringify(others)})`
}

/** `eventSchema`, or `ownEventSchema`. */
function schemaName(typeName: string, whose: Whose): string {
  return whose === 'ours' ? `${typeName.charAt(0).toLowerCase()}${typeName.slice(1)}Schema` : `own${typeName}Schema`
}

function objectSchema({ fields, oneOf }: ObjectShape, whose: Whose): string {
  const schema = strictObject(fields, whose)
  return oneOf ? `values.exactlyOne(${schema}, ${JSON.stringify(oneOf)})` : schema
}

function strictObject(fields: Fields, whose: Whose): string {
  const lines = Object.entries(fields).map(([key, field]) => `  ${key}: ${fieldSchema(field, whose)},`)
  return `z.strictObject({\n${lines.join('\n')}\n}).readonly()`
}

function fieldSchema(field: Field, whose: Whose): string {
  const optional = field.need === 'maybe' || (whose === 'own' && field.need === 'bundled')
  return `${shapeSchema(field.shape, whose)}${field.nullable ? '.nullable()' : ''}${optional ? '.optional()' : ''}`
}

function shapeSchema(given: Shape, whose: Whose): string {
  const shape = whose === 'own' ? ownShape(given) : given
  switch (shape.is) {
    case 'text':
      return `values.${whose === 'ours' ? 'textSchema' : 'ownTextSchema'}(${shape.max})`
    case 'line':
      return `values.line(${shape.max})`
    case 'aliases':
      return 'values.aliasesSchema'
    case 'word':
      return `z.enum(${listName(shape.vocabulary.name)})`
    case 'date':
      return whose === 'ours' ? 'values.edtfDateSchema' : 'values.ownDateSchema'
    case 'day':
      return 'values.calendarDaySchema'
    case 'country':
      return 'values.countryCodeSchema'
    case 'ref':
      return 'values.idSchema'
    case 'number': {
      const limits = [
        ...(shape.min === undefined ? [] : [`.min(${shape.min})`]),
        ...(shape.max === undefined ? [] : [`.max(${shape.max})`]),
      ]
      return `${shape.integer ? 'z.int()' : 'z.number()'}${limits.join('')}`
    }
    case 'code': {
      const max = shape.max === undefined ? '' : `.max(${shape.max})`
      return `z.string()${max}.regex(${shape.pattern}, ${JSON.stringify(`expected ${shape.expected}`)})`
    }
    case 'list':
      return `z.array(${shapeSchema(shape.of, whose)}).min(1).readonly()`
    case 'object':
      return schemaName(shape.name, whose)
    case 'boolean':
      return 'z.boolean()'
    case 'values':
      return 'values.valuesSchema'
    case 'literal':
      return `z.literal('${shape.value}')`
  }
}
