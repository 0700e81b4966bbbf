import { describeValue } from '../describe/describe-value.js'
import { type Finding, findIn, type Rule } from './rule.js'

/**
 * Evidence names an existing record and fields that the record has, and gives values for no other fields. `name.en` is `en` in
 * `name`; items of a list cannot be named.
 */
export const evidenceFieldsExist: Rule = (context) =>
  findIn('evidence', context, ({ record: id, fields, says = {} }) => {
    if (!context.typeOf.has(id)) return [['record', 'the id of a record', `"${id}", which no record has`]]
    const unread = Object.keys(says).filter((field) => !fields.includes(field))
    const said = unread.map(
      (field): Finding => [`says.${field}`, `one of its fields: ${fields.join(', ')}`, `"${field}"`],
    )
    const { record } = context.recordOf.get(id) ?? {}
    if (!record) return said
    const expected = `fields of the record: ${Object.keys(record).join(', ')}`
    const missing = fields.filter((field) => !has(record, field.split('.')))
    return [...said, ...missing.map((field): Finding => ['fields', expected, describeValue(field)])]
  })

function has(value: unknown, [key, ...rest]: readonly string[]): boolean {
  if (key === undefined) return true
  if (typeof value !== 'object' || value === null || Array.isArray(value) || !Object.hasOwn(value, key)) return false
  return has((value as Record<string, unknown>)[key], rest)
}
