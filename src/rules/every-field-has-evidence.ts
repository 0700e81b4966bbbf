import { speaksOf } from '../evidence/speaks-of.js'
import { fieldsThatNeedEvidence } from './needs-evidence.js'
import type { Rule } from './rule.js'

/** Every field that states something has a source that gives its value. */
export const everyFieldHasEvidence: Rule = ({ records, evidenceOf }) =>
  records.flatMap(({ collection, record }) => {
    const agreeing = evidenceOf.get(record.id)?.filter(({ agrees }) => agrees === 'yes') ?? []
    return fieldsThatNeedEvidence(record)
      .filter((field) => !agreeing.some((entry) => speaksOf(entry, field)))
      .map((field) => ({
        collection,
        record: record.id,
        field,
        expected: 'an entry in its evidence that agrees with it',
        found: 'none',
      }))
  })
