import { recordsOf } from './records-of.js'
import type { Rule } from './rule.js'

/** A reference supports fields that the record has; `name.en` is `en` of `name`. */
export const referencesNameFields: Rule = ({ dataset }) =>
  recordsOf(dataset).flatMap(({ collection, record }) => {
    if (!('references' in record) || !record.references) return []
    return record.references
      .flatMap((reference) => reference.fields)
      .filter((field) => !has(record, field.split('.')))
      .map((field) => ({
        collection,
        record: record.id,
        field: 'references',
        expected: `fields of the record: ${Object.keys(record).join(', ')}`,
        found: `"${field}"`,
      }))
  })

function has(value: unknown, [key, ...rest]: readonly string[]): boolean {
  if (key === undefined) return true
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return false
  return has((value as Record<string, unknown>)[key], rest)
}
