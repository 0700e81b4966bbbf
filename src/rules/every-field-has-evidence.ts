import { fieldsThatNeedEvidence, supporting } from './needs-evidence.js'
import { findInRecords, type Rule } from './rule.js'

/** Every field that states something has a source for its value. */
export const everyFieldHasEvidence: Rule = (context) =>
  findInRecords(context, (record) =>
    fieldsThatNeedEvidence(record)
      .filter((field) => supporting(context.evidenceOf.get(record.id), field).length === 0)
      .map((field) => [field, 'an entry in the evidence that agrees with it', 'none']),
  )
