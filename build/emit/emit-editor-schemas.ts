import * as z from 'zod'
import type { CollectionName } from '../../src/generated/types.js'
import { fieldsOf, recordModels } from '../../src/model/index.js'
import { itemOf } from '../../src/model/walk.js'
import type { JsonSchema } from '../../src/schema/json-schema.js'
import { authoredSchemas, reasoningsSchema, searchesSchema } from '../read/authored-schema.js'
import { coverageSchema } from '../read/read-coverage.js'
import { redirectsSchema } from '../read/read-redirects.js'
import { changeFields } from './change-fields.js'

type Ids = ReadonlyMap<string, readonly string[]>
type Records = Readonly<Record<CollectionName, readonly { readonly id: string }[]>>

/**
 * Generates a JSON Schema for each file of data/, by file name, with which an editor completes and checks the YAML. Fields for
 * ids list the ids in use.
 */
export function emitEditorSchemas(records: Records): ReadonlyMap<string, string> {
  const ids: Ids = new Map(
    recordModels.map(({ name, collection }) => [name, records[collection as CollectionName].map(({ id }) => id)]),
  )
  const collections = recordModels.map((model) => {
    const items = toJsonSchema(authoredSchemas[model.collection as CollectionName])
    changeFields(items, fieldsOf(model), (schema, { shape }) => {
      const item = itemOf(shape)
      if (item.is !== 'ref') return schema
      const types = item.to.includes('any') ? [...ids.keys()] : item.to
      // for a nullable field, the first of its schemas
      const holder = (schema.items ?? schema.anyOf?.[0] ?? schema) as JsonSchema
      holder.enum = types.flatMap((type) => ids.get(type) ?? [])
      return schema
    })
    for (const { properties } of (items.oneOf ?? [items]) as JsonSchema[]) offerSources(properties?.['evidence'], ids)
    return [model.collection, { type: 'array', items }] as const
  })
  const others = Object.entries(OTHERS).map(([name, schema]) => [name, toJsonSchema(schema)] as const)
  return new Map(
    [...collections, ...others].map(([name, schema]) => [
      `${name}.schema.json`,
      `${JSON.stringify({ $schema: DRAFT, title: `data/${name}.yaml`, ...schema }, null, 2)}\n`,
    ]),
  )
}

const DRAFT = 'http://json-schema.org/draft-07/schema#'

/** The files of data/ without records. */
const OTHERS = {
  reasonings: reasoningsSchema,
  searches: searchesSchema,
  redirects: redirectsSchema,
  coverage: coverageSchema,
}

function offerSources(evidence: JsonSchema['items'], ids: Ids): void {
  const { properties } = ((evidence as JsonSchema | undefined)?.items ?? {}) as JsonSchema
  if (properties) Object.assign(properties['in'] as JsonSchema, { enum: ids.get('source') })
}

function toJsonSchema(schema: z.ZodType): JsonSchema {
  return z.toJSONSchema(schema, { target: 'draft-07', io: 'input', unrepresentable: 'any' }) as JsonSchema
}
