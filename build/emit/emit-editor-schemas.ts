import * as z from 'zod'
import type { CollectionName } from '../../src/generated/types.js'
import { fieldsOf, recordModels } from '../../src/model/index.js'
import { fieldsWithin } from '../../src/model/walk.js'
import { authoredSchemas, reasoningsSchema, searchesSchema } from '../read/authored-schema.js'
import { coverageSchema } from '../read/read-coverage.js'
import { redirectsSchema } from '../read/read-redirects.js'

type Json = Record<string, unknown>
type Ids = Readonly<Record<string, readonly string[]>>

/**
 * A JSON Schema for each file of data/, by file name, with the ids in use offered wherever an id belongs: an editor completes
 * and checks the YAML with them.
 *
 * @param ids the ids in use, by type of record
 */
export function emitEditorSchemas(ids: Ids): ReadonlyMap<string, string> {
  const schemas = new Map<string, string>()
  for (const model of recordModels) {
    const schema = authoredSchemas[model.collection as CollectionName]
    const items = z.toJSONSchema(schema, { target: 'draft-07', io: 'input', unrepresentable: 'any' }) as Json
    const variants = (items['oneOf'] ?? items['anyOf'] ?? [items]) as Json[]
    for (const variant of variants) offerIds(model, variant, ids)
    schemas.set(
      `${model.collection}.schema.json`,
      text({ title: `data/${model.collection}.yaml`, type: 'array', items }),
    )
  }
  for (const [name, schema] of [
    ['reasonings', reasoningsSchema],
    ['searches', searchesSchema],
    ['redirects', redirectsSchema],
    ['coverage', coverageSchema],
  ] as const) {
    schemas.set(
      `${name}.schema.json`,
      text({ title: `data/${name}.yaml`, ...(z.toJSONSchema(schema, { target: 'draft-07', io: 'input' }) as Json) }),
    )
  }
  return schemas
}

function offerIds(model: (typeof recordModels)[number], schema: Json, ids: Ids): void {
  for (const { path, field } of fieldsWithin(fieldsOf(model))) {
    const shape = field.shape.is === 'list' ? field.shape.of : field.shape
    if (shape.is !== 'ref') continue
    const target = path.reduce<Json | undefined>(property, schema)
    if (!target) continue
    const holder = (target['items'] as Json | undefined) ?? (target['anyOf'] as Json[] | undefined)?.[0] ?? target
    const types = shape.to.includes('any') ? recordModels.map(({ name }) => name) : shape.to
    holder['enum'] = types.flatMap((type) => ids[type] ?? [])
  }
  const evidence = property(schema, 'evidence')
  const source = evidence && property(evidence, 'in')
  if (source) source['enum'] = ids['source']
}

function property(schema: Json | undefined, key: string): Json | undefined {
  const object = (schema?.['items'] as Json | undefined) ?? schema
  return (object?.['properties'] as Record<string, Json> | undefined)?.[key]
}

function text(schema: Json): string {
  return `${JSON.stringify({ $schema: 'http://json-schema.org/draft-07/schema#', ...schema }, null, 2)}\n`
}
