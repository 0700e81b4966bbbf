import type { Field, Fields, PartModel } from '../../src/model/field.js'
import { fieldsOf, parts, recordModels, variantsOf } from '../../src/model/index.js'
import { type ObjectShape, objectShapes, vocabularies } from '../../src/model/walk.js'
import { GENERATED, listName } from './names.js'
import { isOptional, schemaName, sourceOf, type Whose } from './source-of.js'

/** Generates src/generated/vocabularies.ts: the values of each vocabulary. */
export function emitVocabularies(): string {
  const lists = vocabularies().map(({ name, words }) => {
    const values = Object.keys(words).map((value) => `'${value}'`)
    return `export const ${listName(name)} = [${values.join(', ')}] as const`
  })
  return `${GENERATED}${lists.join('\n')}\n`
}

/** Generates src/generated/schemas.ts: the Zod schemas of each record type, bundled and own. */
export function emitSchemas(): string {
  const objects = objectShapes()
  // a called function, so that a bundler drops an unused schema completely
  const both = (name: string, means: string, schema: (whose: Whose) => string) =>
    [
      `/** The shape of ${means}. */\nexport const ${schemaName(name, 'ours')} = /* @__PURE__ */ (() => values.typed<${name}>(${schema('ours')}))()`,
      `/** The shape of ${means} of your own. */\nexport const ${schemaName(name, 'own')} = /* @__PURE__ */ (() => values.typed<Own${name}>(${schema('own')}))()`,
    ].join('\n\n')
  const list = (whose: Whose, of: readonly { collection: string; typeName: string }[]) =>
    of.map(({ collection, typeName }) => `  ${collection}: ${schemaName(typeName, whose)},`).join('\n')
  return `${GENERATED}import * as z from 'zod'
import * as values from '../schema/values.js'
import type { ${[...objects.map(({ name }) => name), ...parts.map(({ typeName }) => typeName)].flatMap((name) => [name, `Own${name}`]).join(', ')} } from './types.js'
import { ${vocabularies()
    .map(({ name }) => listName(name))
    .join(', ')} } from './vocabularies.js'

${objects.map((object) => both(object.name, `a ${object.name.toLowerCase()}`, (whose) => objectSchema(object, whose))).join('\n\n')}

${parts.map((part) => both(part.typeName, `an item of \`${part.collection}\``, (whose) => partSchema(part, whose))).join('\n\n')}

/** The schema of a bundled item of each part. */
export const partSchemas = {
${list('ours', parts)}
} as const

/** The schema of your own item of each part. */
export const ownPartSchemas = {
${list('own', parts)}
} as const

/** The schema of a record, by collection. */
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

function objectSchema({ fields, oneOf }: ObjectShape, whose: Whose): string {
  const schema = strictObject(fields, whose)
  return oneOf ? `values.exactlyOne(${schema}, ${JSON.stringify(oneOf)})` : schema
}

function strictObject(fields: Fields, whose: Whose): string {
  const lines = Object.entries(fields).map(([key, field]) => `  ${key}: ${fieldSchema(field, whose)},`)
  return `z.strictObject({\n${lines.join('\n')}\n}).readonly()`
}

function fieldSchema(field: Field, whose: Whose): string {
  const { schema } = sourceOf(field.shape, whose)
  return `${schema}${field.nullable ? '.nullable()' : ''}${isOptional(field, whose) ? '.optional()' : ''}`
}
