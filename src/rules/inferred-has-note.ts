import type { Rule } from './rule.js'

/** What was inferred says how. */
export const inferredHasNote: Rule = ({ dataset }) =>
  dataset.evidence
    .filter((entry) => entry.basis === 'inferred' && !entry.note)
    .map((entry) => ({
      collection: 'evidence' as const,
      record: entry.record,
      field: 'note',
      expected: `the reasoning by which ${entry.fields.join(', ')} was inferred`,
      found: 'no note',
    }))
