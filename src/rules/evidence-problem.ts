import type { OwnEvidence } from '../generated/types.js'
import type { Problem } from './rule.js'

/** A problem of an evidence entry, reported with the record that it is of. */
export function evidenceProblem(entry: OwnEvidence, field: string, expected: string, found: string): Problem {
  return { collection: 'evidence', record: entry.record, field, expected, found }
}
