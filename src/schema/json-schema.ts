import { z } from 'zod'
import { describeValue } from '../describe/describe-value.js'
import type { CollectionName } from '../types/dataset.js'
import { corroborationSchema } from './corroboration.js'
import { datasetSchema, recordSchemas } from './dataset.js'
import { evidenceSchema } from './evidence.js'

/** A JSON Schema document, draft 2020-12. */
export type JsonSchema = z.core.JSONSchema.JSONSchema

/**
 * The JSON Schema (2020-12) of one record of a collection, of one entry of the evidence or the corroboration, or of a whole dataset.
 *
 * @throws RangeError for any other name
 * @example
 * import { jsonSchema } from 'open-xiamen/schema'
 * console.log(jsonSchema('events').$schema) // https://json-schema.org/draft/2020-12/schema
 */
export function jsonSchema(of: CollectionName | 'evidence' | 'corroboration' | 'dataset'): JsonSchema {
  const schemas: Record<string, z.ZodType> = {
    ...recordSchemas,
    evidence: evidenceSchema,
    corroboration: corroborationSchema,
    dataset: datasetSchema,
  }
  const schema = Object.hasOwn(schemas, of) ? schemas[of] : undefined
  if (!schema) {
    throw new RangeError(`jsonSchema: expected one of ${Object.keys(schemas).join(', ')}, found ${describeValue(of)}`)
  }
  return z.toJSONSchema(schema, { target: 'draft-2020-12' })
}
