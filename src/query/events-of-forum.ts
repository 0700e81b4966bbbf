import { checkString } from '../describe/check-argument.js'
import type { ForumId } from '../generated/ids.js'
import { knownForums } from '../generated/known-ids.js'
import { events as bundled } from '../generated/records.js'
import { eventSearch } from '../generated/tables.js'
import type { Event, OwnEvent } from '../generated/types.js'
import { find } from './engine/find.js'
import { checkKnown } from './engine/read-query.js'
import type { RecordIndex } from './record-index.js'
import { sortByDate } from './sort-by-date.js'

/**
 * The editions of a forum, fair or seminar, by date.
 *
 * @param events events of your own, or an index of them; the bundled ones if omitted
 * @throws TypeError if `forum` is not a string, or `events` is neither an array nor an index
 * @throws RangeError if no bundled forum has the id; the message suggests the nearest ids
 * @example
 * import { eventsOfForum } from 'open-xiamen'
 * console.log(eventsOfForum('cifit')[0]?.edition) // 22
 */
export function eventsOfForum(forum: ForumId): Event[]
export function eventsOfForum<R extends OwnEvent>(forum: string, events: readonly R[] | RecordIndex<R>): R[]
export function eventsOfForum(forum: string, events: unknown = bundled): OwnEvent[] {
  checkString('eventsOfForum', 'forum', forum)
  if (events === bundled) checkKnown('eventsOfForum', 'the id of a forum', forum, knownForums)
  return sortByDate(find<OwnEvent>('eventsOfForum', eventSearch, { forum }, events))
}
