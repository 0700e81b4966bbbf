import { describeValue } from '../describe/describe-value.js'
import { evidenceProblem } from './evidence-problem.js'
import type { Rule } from './rule.js'

/**
 * Evidence names a record that exists, fields that the record has, and values for no other fields. `name.en` is `en` of
 * `name`; an item of a list has no name.
 */
export const evidenceFieldsExist: Rule = ({ dataset, typeOf, recordOf }) =>
  dataset.evidence.flatMap((entry) => {
    const problem = (field: string, expected: string, found: string) => evidenceProblem(entry, field, expected, found)
    if (!typeOf.has(entry.record)) {
      return [problem('record', 'the id of a record', `"${entry.record}", which no record has`)]
    }
    const unread = Object.keys(entry.says ?? {}).filter((field) => !entry.fields.includes(field))
    const said = unread.map((field) =>
      problem(`says.${field}`, `one of its fields: ${entry.fields.join(', ')}`, `"${field}"`),
    )
    const { record } = recordOf.get(entry.record) ?? {}
    if (!record) return said
    return [
      ...said,
      ...entry.fields
        .filter((field) => !has(record, field.split('.')))
        .map((field) =>
          problem('fields', `fields of the record: ${Object.keys(record).join(', ')}`, describeValue(field)),
        ),
    ]
  })

function has(value: unknown, [key, ...rest]: readonly string[]): boolean {
  if (key === undefined) return true
  if (typeof value !== 'object' || value === null || Array.isArray(value) || !Object.hasOwn(value, key)) return false
  return has((value as Record<string, unknown>)[key], rest)
}
