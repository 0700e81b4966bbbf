import type { Rule } from './rule.js'

/** An edition is an edition of something, and two events are not the same edition of it. */
export const editionOfForum: Rule = ({ dataset }) => {
  const seen = new Map<string, string>()
  return dataset.events.flatMap((event) => {
    if (event.edition === undefined) return []
    const problem = (expected: string, found: string) => [
      { collection: 'events' as const, record: event.id, field: 'edition', expected, found },
    ]
    if (event.forum === undefined) return problem('an event with a forum', `edition ${event.edition} of no forum`)
    const key = `${event.forum} ${event.edition}`
    const other = seen.get(key)
    seen.set(key, other ?? event.id)
    return other ? problem(`an edition of ${event.forum} that no other event is`, `${event.edition}, as ${other}`) : []
  })
}
