import { findIn, type Rule } from './rule.js'

/** A later stage of a relationship has the same parties and does not begin before the earlier one. */
export const succession: Rule = (context) =>
  findIn('ties', context, ({ party, partner, since, succeededBy }) => {
    const later = context.recordOf.get(succeededBy ?? '')?.record
    if (later?.type !== 'tie') return []
    if (later.party !== party || later.partner !== partner) {
      const found = `${later.id}, of ${later.party} and ${later.partner}`
      return [['succeededBy', `a tie of ${party} and ${partner}`, found]]
    }
    if (since && later.since && later.since.end < since.start) {
      const found = `${later.id}, since ${later.since.edtf}`
      return [['succeededBy', `a tie that does not begin before ${since.edtf}`, found]]
    }
    return []
  })
