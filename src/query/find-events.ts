import { knownForums, knownOrganizations, knownPeople, knownPlaces } from '../generated/known-ids.js'
import { events } from '../generated/records.js'
import { eventSearch } from '../generated/tables.js'
import type { Event, EventQuery, OwnEvent, OwnEventQuery } from '../generated/types.js'
import { placesContext } from './engine/context.js'
import { find } from './engine/find.js'
import type { Bundled } from './engine/search-table.js'
import type { PlacesOption } from './query.js'
import type { RecordIndex } from './record-index.js'

// by a pure call, so that a bundler can leave it out
const bundled: Bundled = /* @__PURE__ */ (() => ({
  records: events,
  ids: {
    place: knownPlaces,
    organization: knownOrganizations,
    person: knownPeople,
    forum: knownForums,
  },
}))()

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
 * @returns a new array, which you may change
 * @throws TypeError for an unknown field, a value of the wrong type, or a record in which a field that is asked for is invalid
 * @throws RangeError for an invalid value, such as an unknown kind or the date `2022-13`
 * @example
 * import { findEvents } from 'open-xiamen'
 * const forums = findEvents({ during: '2022-05', kind: 'forum', match: 'within' })
 * console.log(forums.map(({ id }) => id).join()) // brics-parties-forum-2022
 * console.log(findEvents({ country: 'MX', kind: ['light-show', 'concert'] }).length) // 1
 */
export function findEvents(query?: EventQuery): Event[]
export function findEvents<R extends OwnEvent>(
  query: OwnEventQuery,
  records: readonly R[] | RecordIndex<R>,
  options?: PlacesOption,
): R[]
export function findEvents(query: unknown = {}, records: unknown = events, options: unknown = {}): OwnEvent[] {
  return find<OwnEvent>('findEvents', eventSearch, query, records, bundled, (caller) => placesContext(caller, options))
}
