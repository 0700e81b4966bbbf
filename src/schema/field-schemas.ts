import * as z from 'zod'
import { ownPartSchemas } from '../generated/schemas.js'
import type { PartName } from '../generated/types.js'

type Shape = Readonly<Record<string, z.ZodType>>

/** The schema of a field of a part's items, by name or by a path: `name.en`. */
export function fieldSchemas(part: PartName): (field: string) => z.ZodType | undefined {
  const shape = shapeOf(ownPartSchemas[part])
  const own = (at: Shape, key: string) => (Object.hasOwn(at, key) ? at[key] : undefined)
  return (field) =>
    field
      .split('.')
      .reduce<z.ZodType | undefined>(
        (at, key, depth) => (depth === 0 ? own(shape, key) : at && own(shapeOf(at), key)),
        undefined,
      )
}

/** The fields of an object, also inside `optional` and `readonly`, or of all variants of a union. */
function shapeOf(schema: z.ZodType): Shape {
  if (schema instanceof z.ZodReadonly || schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) {
    return shapeOf(schema.unwrap() as z.ZodType)
  }
  if (schema instanceof z.ZodObject) return schema.shape as Shape
  if (schema instanceof z.ZodUnion)
    return Object.assign({}, ...schema.options.map((option) => shapeOf(option as z.ZodType)))
  return {}
}
