import { evidenceProblem } from './evidence-problem.js'
import { recordsOf } from './records-of.js'
import type { Rule } from './rule.js'

/** Evidence names a record that exists and fields that the record has. */
export const evidenceFieldsExist: Rule = ({ dataset, typeOf }) => {
  const records = new Map(recordsOf(dataset).map(({ record }) => [record.id, record]))
  return dataset.evidence.flatMap((entry) => {
    const problem = (field: string, expected: string, found: string) => evidenceProblem(entry, field, expected, found)
    if (!typeOf.has(entry.record)) {
      return [problem('record', 'the id of a record', `"${entry.record}", which no record has`)]
    }
    const record = records.get(entry.record)
    if (!record) return []
    return entry.fields
      .filter((field) => !Object.hasOwn(record, field))
      .map((field) => problem('fields', `fields of the record: ${Object.keys(record).join(', ')}`, `"${field}"`))
  })
}
