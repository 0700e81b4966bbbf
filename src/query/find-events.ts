import { events } from '../records/events.js'
import type { Event } from '../types/event.js'
import type { AnyIds, Ids } from '../types/ids.js'
import type { EventQuery, PlacesOption } from '../types/query.js'
import type { RecordIndex } from '../types/record-index.js'
import { find } from './engine/find.js'
import { placesContext } from './engine/places-context.js'
import { searchableEvents } from './searchable/events.js'

/**
 * The events for which every part of a query holds, in the order of the records.
 *
 * A date matches by the days that it can mean: `during: '2022-05'` finds what took place, or can have taken place, in
 * May 2022, so "some day of 2022" is found too; `match: 'within'` finds only what cannot have taken place at another
 * time.
 *
 * @param query what to look for; without it, every event
 * @param records events of your own, or an index of them (`indexEvents`); the bundled ones unless given
 * @param options `places`: where the countries of your own events are looked up
 * @returns a new array, which is yours
 * @throws TypeError for an unknown field, a value of the wrong type, or records that lack a field
 * @throws RangeError for a value that cannot be: a kind that does not exist, a date such as `2022-13`
 * @example
 * import { findEvents } from 'open-xiamen'
 * const forums = findEvents({ during: '2022-05', kind: 'forum', match: 'within' })
 * console.log(forums.map(({ id }) => id).join()) // brics-parties-forum-2022
 * console.log(findEvents({ country: 'MX', kind: ['light-show', 'concert'] }).length) // 1
 */
export function findEvents(query?: EventQuery): Event[]
export function findEvents<I extends Ids>(
  query: EventQuery<NoInfer<I>>,
  records: readonly Event<I>[] | RecordIndex<Event<I>>,
  options?: PlacesOption,
): Event<I>[]
export function findEvents(query: unknown = {}, records: unknown = events, options: unknown = {}): Event<AnyIds>[] {
  return find('findEvents', searchableEvents, query, records, (caller) => placesContext(caller, options))
}
