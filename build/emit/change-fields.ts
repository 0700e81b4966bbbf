import type { Field, Fields } from '../../src/model/field.js'
import { objectIn } from '../../src/model/walk.js'
import type { JsonSchema } from '../../src/schema/json-schema.js'

/**
 * Applies `change` to the JSON Schema of each field, including those of variants, objects and lists of objects, innermost
 * first.
 */
export function changeFields(
  schema: JsonSchema,
  fields: Fields,
  change: (schema: JsonSchema, field: Field) => JsonSchema,
): void {
  for (const variant of schema.oneOf ?? schema.anyOf ?? []) changeFields(variant as JsonSchema, fields, change)
  for (const [name, property] of Object.entries(schema.properties ?? {})) {
    const field = fields[name]
    if (!field) continue
    const own = property as JsonSchema
    const inner = objectIn(field.shape)
    if (inner) changeFields((own.items ?? own) as JsonSchema, inner.fields, change)
    Object.assign(schema.properties ?? {}, { [name]: change(own, field) })
  }
}
