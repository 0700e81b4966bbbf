import { evidenceProblem } from './evidence-problem.js'
import type { Rule } from './rule.js'

/** What was inferred says how. */
export const inferredHasNote: Rule = ({ dataset }) =>
  dataset.evidence
    .filter((entry) => entry.basis === 'inferred' && !entry.note)
    .map((entry) =>
      evidenceProblem(entry, 'note', `the reasoning by which ${entry.fields.join(', ')} was inferred`, 'no note'),
    )
