import * as z from 'zod'
import { wrongValue } from '../describe/check-argument.js'
import { partSchemas } from '../generated/schemas.js'
import { partNames } from '../generated/tables.js'
import type { PartName } from '../generated/types.js'

/** A JSON Schema document, draft 2020-12. */
export type JsonSchema = z.core.JSONSchema.JSONSchema

/**
 * The JSON Schema (2020-12) of a bundled record of a collection, of an entry of the evidence, or of the whole dataset.
 *
 * @throws RangeError if the name is unknown
 * @example
 * import { jsonSchema } from 'open-xiamen/schema'
 * console.log(jsonSchema('events').$schema) // https://json-schema.org/draft/2020-12/schema
 */
export function jsonSchema(of: PartName | 'dataset'): JsonSchema {
  return z.toJSONSchema(schemaOf(of), { target: 'draft-2020-12' })
}

function schemaOf(of: PartName | 'dataset'): z.ZodType {
  if (of === 'dataset') {
    const parts = partNames.map((part) => [part, z.array(partSchemas[part] as z.ZodType).readonly()])
    return z.strictObject(Object.fromEntries(parts)).readonly()
  }
  if (Object.hasOwn(partSchemas, of)) return partSchemas[of]
  throw wrongValue('jsonSchema', `one of ${partNames.join(', ')}, dataset`, of)
}
