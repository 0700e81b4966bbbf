import type { Column } from '../../src/convert/column.js'
import type { JsonSchema } from '../../src/schema/json-schema.js'

/**
 * The columns of a table of records, from their JSON Schema.
 *
 * @throws RangeError for a schema that no column can hold
 */
export function columnsOf(schema: JsonSchema): Column[] {
  return objectColumns(schema, [], true)
}

function objectColumns(schema: JsonSchema, path: readonly string[], required: boolean): Column[] {
  return Object.entries(schema.properties ?? {}).flatMap(([key, property]) =>
    propertyColumns(property as JsonSchema, [...path, key], required && (schema.required ?? []).includes(key)),
  )
}

function propertyColumns(schema: JsonSchema, path: readonly string[], required: boolean): Column[] {
  const column = { name: path.join('_'), path, required }
  const [nullable, other] = [schema.anyOf?.some((one) => (one as JsonSchema).type === 'null'), schema.anyOf?.[0]]
  if (nullable) {
    return propertyColumns(other as JsonSchema, path, false).map((one) => ({ ...one, nullable: true as const }))
  }
  switch (schema.type) {
    case 'object':
      return objectColumns(schema, path, required)
    case 'array': {
      const items = schema.items as JsonSchema
      if (items.type === 'object') return [{ ...column, type: 'list', items: columnsOf(items) }]
      const empty = required && schema.minItems === undefined ? ({ canBeEmpty: true } as const) : {}
      return [{ ...column, type: isWord(items) ? 'words' : 'list', ...empty }]
    }
    case 'integer':
    case 'number':
      return [{ ...column, type: schema.type }]
    case 'string':
      return [{ ...column, type: schema.format === 'date' ? 'date' : 'string' }]
    default:
      throw new RangeError(
        `${column.name}: expected a type that a column can hold, found ${JSON.stringify(schema.type)}`,
      )
  }
}

/** Ids and names of fields have a pattern that leaves no room for a separator. */
function isWord({ pattern }: JsonSchema): boolean {
  return pattern !== undefined && !new RegExp(pattern, 'u').test('a;b')
}
