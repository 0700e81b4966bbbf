import { evidenceProblem } from './evidence-problem.js'
import type { Rule } from './rule.js'

/** What was inferred says how; what needs a second source is inferred. */
export const inferredHasNote: Rule = ({ dataset }) =>
  dataset.evidence.flatMap((entry) => {
    if (entry.basis === 'inferred' && !entry.note) {
      const expected = `the reasoning by which ${entry.fields.join(', ')} was inferred`
      return [evidenceProblem(entry, 'note', expected, 'no note')]
    }
    if (entry.with && entry.basis !== 'inferred') {
      return [evidenceProblem(entry, 'basis', '"inferred", as it needs another source', `"${entry.basis}"`)]
    }
    return []
  })
