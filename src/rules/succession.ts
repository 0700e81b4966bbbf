import type { Rule } from './rule.js'

/** The later stage of a relationship has the same parties, and does not begin before the earlier one. */
export const succession: Rule = ({ dataset, recordOf }) =>
  dataset.ties.flatMap((tie) => {
    const later = recordOf.get(tie.succeededBy ?? '')?.record
    if (later?.type !== 'tie') return []
    const problem = (expected: string, found: string) => [
      { collection: 'ties' as const, record: tie.id, field: 'succeededBy', expected, found },
    ]
    if (later.party !== tie.party || later.partner !== tie.partner) {
      return problem(`a tie of ${tie.party} and ${tie.partner}`, `${later.id}, of ${later.party} and ${later.partner}`)
    }
    if (tie.since && later.since && later.since.end < tie.since.start) {
      return problem(`a tie that does not begin before ${tie.since.edtf}`, `${later.id}, since ${later.since.edtf}`)
    }
    return []
  })
