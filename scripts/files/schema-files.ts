import { SCHEMAS } from '../../src/convert/json-ld/iri.js'
import type { PartName } from '../../src/convert/part.js'
import { partNames } from '../../src/references/collection-names.js'
import { type JsonSchema, jsonSchema } from '../../src/schema/json-schema.js'
import type { Dictionary } from './read-dictionary.js'

const DRAFT = 'https://json-schema.org/draft/2020-12/schema'

/** dist/schema/: the JSON Schema of each file of JSON in dist/data/, by file name, with a description of every field. */
export function schemaFiles(dictionary: Dictionary): Map<string, string> {
  const files = new Map(
    partNames.map((part) => [
      `${part}.json`,
      text({
        ...heading(part, dictionary.title(part).en),
        type: 'array',
        items: { $ref: '#/$defs/record' },
        $defs: { record: describedRecord(part, dictionary) },
      }),
    ]),
  )
  files.set(
    'dataset.json',
    text({
      ...heading('dataset', 'All collections and the evidence'),
      type: 'object',
      properties: Object.fromEntries(partNames.map((part) => [part, { $ref: `${part}.json` }])),
      required: [...partNames],
      additionalProperties: false,
    }),
  )
  return files
}

/** The schema of one record, each of its fields with what it means. */
export function describedRecord(part: PartName, dictionary: Dictionary): JsonSchema {
  const { $schema: _, ...schema } = jsonSchema(part)
  return described(schema, part, [], dictionary)
}

function described(schema: JsonSchema, part: PartName, path: readonly string[], dictionary: Dictionary): JsonSchema {
  const items = schema.items as JsonSchema | undefined
  return {
    ...(path.length > 0 && { description: dictionary.field(part, path).en }),
    ...schema,
    ...(schema.properties && {
      properties: Object.fromEntries(
        Object.entries(schema.properties).map(([name, property]) => [
          name,
          described(property as JsonSchema, part, [...path, name], dictionary),
        ]),
      ),
    }),
    ...(items?.properties && { items: withoutDescription(described(items, part, path, dictionary)) }),
  }
}

/** The list has it already. */
function withoutDescription({ description: _, ...schema }: JsonSchema): JsonSchema {
  return schema
}

function heading(name: string, title: string) {
  return { $schema: DRAFT, $id: `${SCHEMAS}${name}.json`, title }
}

function text(schema: object): string {
  return `${JSON.stringify(schema, null, 2)}\n`
}
