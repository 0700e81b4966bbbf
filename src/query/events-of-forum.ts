import { events as bundled } from '../records/events.js'
import type { ForumId } from '../records/ids.js'
import type { Event } from '../types/event.js'
import type { AnyIds, Ids } from '../types/ids.js'
import type { RecordIndex } from '../types/record-index.js'
import { find } from './engine/find.js'
import { ownContext } from './engine/own-context.js'
import { readString } from './engine/read-string.js'
import { searchableEvents } from './searchable/events.js'
import { sortByDate } from './sort-by-date.js'

/**
 * The editions of a forum, fair or seminar, by date.
 *
 * @param events events of your own, or an index of them; the bundled ones unless given
 * @throws TypeError for what is no id or no events
 * @example
 * import { eventsOfForum } from 'open-xiamen'
 * console.log(eventsOfForum('cifit')[0]?.edition) // 22
 */
export function eventsOfForum(forum: ForumId): Event[]
export function eventsOfForum<I extends Ids>(
  forum: NoInfer<I>['forum'],
  events: readonly Event<I>[] | RecordIndex<Event<I>>,
): Event<I>[]
export function eventsOfForum(forum: string, events: unknown = bundled): Event<AnyIds>[] {
  return sortByDate(
    find('eventsOfForum', searchableEvents, { forum: readString('eventsOfForum', 'forum', forum) }, events, ownContext),
  )
}
