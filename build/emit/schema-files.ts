import { SCHEMAS } from '../../src/convert/json-ld.js'
import type { PartName } from '../../src/generated/types.js'
import type { Fields, PartModel } from '../../src/model/field.js'
import { fieldsOf, parts } from '../../src/model/index.js'
import { type JsonSchema, jsonSchema } from '../../src/schema/json-schema.js'
import { changeFields } from './change-fields.js'

const DRAFT = 'https://json-schema.org/draft/2020-12/schema'

/**
 * Generates dist/schema/: the JSON Schema of each JSON file in dist/data/, by file name, with a description of every field.
 * Each schema is self-contained, so that nothing must be fetched.
 */
export function schemaFiles(): Map<string, string> {
  const files = new Map(
    parts.map((part) => [
      `${part.collection}.json`,
      text({
        ...heading(part.collection, part.means.en),
        type: 'array',
        items: { $ref: '#/$defs/record' },
        $defs: { record: describedItem(part) },
      }),
    ]),
  )
  files.set(
    'dataset.json',
    text({
      ...heading('dataset', 'All collections and the evidence'),
      type: 'object',
      properties: Object.fromEntries(
        parts.map(({ collection }) => [collection, { type: 'array', items: { $ref: `#/$defs/${collection}` } }]),
      ),
      required: parts.map(({ collection }) => collection),
      additionalProperties: false,
      $defs: Object.fromEntries(parts.map((part) => [part.collection, describedItem(part)])),
    }),
  )
  return files
}

/** The schema of an item of a part, with the meaning of each field; derived fields are marked. */
function describedItem(part: PartModel): JsonSchema {
  const { $schema: _, ...schema } = jsonSchema(part.collection as PartName)
  const fields = fieldsOf(part)
  changeFields(schema, fields, (own, { means, derived, lookedUp }) => ({
    description: means.en,
    ...((derived || lookedUp) && { 'x-derived': true }),
    ...own,
  }))
  return schema.properties ? schema : withAllFields(schema, fields)
}

/** Adds the fields of all variants at the top level, so that each field has its own address. */
function withAllFields(schema: JsonSchema, fields: Fields): JsonSchema {
  const properties = Object.entries(fields).map(([name, { means }]): [string, JsonSchema] => {
    const variants = schema.oneOf as JsonSchema[]
    const [first, ...others] = variants.flatMap(({ properties }) => properties?.[name] ?? [])
    const same = first && others.every((other) => JSON.stringify(other) === JSON.stringify(first))
    return [name, same ? (first as JsonSchema) : { description: means.en }]
  })
  return { ...schema, type: 'object', properties: Object.fromEntries(properties) }
}

function heading(name: string, title: string) {
  return { $schema: DRAFT, $id: `${SCHEMAS}${name}.json`, title }
}

function text(schema: object): string {
  return `${JSON.stringify(schema, null, 1)}\n`
}
