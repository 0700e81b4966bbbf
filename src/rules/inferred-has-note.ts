import { findIn, type Rule } from './rule.js'

/** An inferred entry has a note, and an entry that needs a second source is inferred. */
export const inferredHasNote: Rule = (context) =>
  findIn('evidence', context, ({ basis, note, fields, with: others }) => {
    if (basis === 'inferred') {
      return note ? [] : [['note', `the reasoning by which ${fields.join(', ')} was inferred`, 'no note']]
    }
    return others ? [['basis', '"inferred" because it needs another source', `"${basis}"`]] : []
  })
