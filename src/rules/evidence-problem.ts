import type { Evidence } from '../types/evidence.js'
import type { AnyIds } from '../types/ids.js'
import type { Problem } from './rule.js'

/** A problem of an evidence entry, told by the record that it is of. */
export function evidenceProblem(entry: Evidence<AnyIds>, field: string, expected: string, found: string): Problem {
  return { collection: 'evidence', record: entry.record, field, expected, found }
}
