import { z } from 'zod'
import { collectionNames } from '../../src/references/collection-names.js'
import { type RecordType, referenceFields } from '../../src/references/reference-fields.js'
import type { CollectionName } from '../../src/types/dataset.js'
import {
  authoredSchemas,
  corroborationFileSchema,
  reasoningsSchema,
  registerSchema,
} from '../authored/authored-schema.js'
import { redirectsSchema } from '../authored/read-redirects.js'

type Json = Record<string, unknown>

/**
 * A JSON Schema for each file of data/, by file name, with the ids in use offered wherever an id belongs:
 * an editor completes and checks the YAML with them.
 */
export function generateEditorSchemas(
  ids: Readonly<Record<RecordType, readonly string[]>>,
): ReadonlyMap<string, string> {
  const schemas = new Map<string, string>()
  for (const collection of collectionNames) {
    const items = z.toJSONSchema(authoredSchemas[collection], { target: 'draft-07', io: 'input' }) as Json
    offerIds(collection, items, ids)
    schemas.set(`${collection}.schema.json`, text({ title: `data/${collection}.yaml`, type: 'array', items }))
  }
  const reasonings = z.toJSONSchema(reasoningsSchema, { target: 'draft-07' }) as Json
  schemas.set('reasonings.schema.json', text({ title: 'data/reasonings.yaml', ...reasonings }))
  const register = z.toJSONSchema(registerSchema, { target: 'draft-07', io: 'input' }) as Json
  schemas.set('register.schema.json', text({ title: 'data/register.yaml', ...register }))
  const corroboration = z.toJSONSchema(corroborationFileSchema, { target: 'draft-07', io: 'input' }) as Json
  schemas.set('corroboration.schema.json', text({ title: 'data/corroboration.yaml', ...corroboration }))
  const redirects = z.toJSONSchema(redirectsSchema, { target: 'draft-07' }) as Json
  schemas.set('redirects.schema.json', text({ title: 'data/redirects.yaml', ...redirects }))
  return schemas
}

function offerIds(
  collection: CollectionName,
  schema: Json,
  ids: Readonly<Record<RecordType, readonly string[]>>,
): void {
  for (const [field, allowed] of Object.entries(referenceFields[collection])) {
    const target = field.split('.').reduce<Json | undefined>((at, key) => property(at, key), schema)
    if (!target) continue
    const holder = (target['items'] as Json | undefined) ?? (target['anyOf'] as Json[] | undefined)?.[0] ?? target
    holder['enum'] = allowed.flatMap((type) => ids[type])
  }
  const evidence = property(property(schema, 'evidence'), 'in')
  if (evidence) evidence['enum'] = ids.source
  const fields = property(property(schema, 'evidence'), 'fields')
  const names = Object.keys(schema['properties'] as Json).filter((name) => name !== 'evidence')
  if (fields) fields['items'] = { enum: collection === 'sources' ? [...names, 'start', 'end'] : names }
}

function property(schema: Json | undefined, key: string): Json | undefined {
  const object = (schema?.['items'] as Json | undefined) ?? schema
  return (object?.['properties'] as Record<string, Json> | undefined)?.[key]
}

function text(schema: Json): string {
  return `${JSON.stringify({ $schema: 'http://json-schema.org/draft-07/schema#', ...schema }, null, 2)}\n`
}
