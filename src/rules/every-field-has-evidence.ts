import { fieldsThatNeedEvidence } from './needs-evidence.js'
import { recordsOf } from './records-of.js'
import type { Rule } from './rule.js'

/** No field without evidence; what holds for the register is `register-has-pages`. */
export const everyFieldHasEvidence: Rule = ({ dataset, evidenceOf }) =>
  recordsOf(dataset).flatMap(({ collection, record }) => {
    const entries = evidenceOf.get(record.id)
    return fieldsThatNeedEvidence(collection, record)
      .filter((field) => !entries?.some(({ fields }) => fields.includes(field)))
      .map((field) => ({
        collection,
        record: record.id,
        field,
        expected: 'a passage in its evidence that supports it',
        found: 'none',
      }))
  })
