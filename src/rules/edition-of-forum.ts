import { findIn, type Rule } from './rule.js'

/** An edition belongs to a forum, and no two events are the same edition of it. */
export const editionOfForum: Rule = (context) => {
  const seen = new Map<string, string>()
  return findIn('events', context, ({ id, edition, forum }) => {
    if (edition === undefined) return []
    if (forum === undefined) return [['edition', 'an event with a forum', `edition ${edition} without a forum`]]
    const key = `${forum} ${edition}`
    const other = seen.get(key)
    seen.set(key, other ?? id)
    return other ? [['edition', `an edition of ${forum} that no other event has`, `${edition}, as ${other}`]] : []
  })
}
