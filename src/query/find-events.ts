import { knownForums, knownOrganizations, knownPeople, knownPlaces } from '../generated/known-ids.js'
import { events } from '../generated/records.js'
import { eventSearch } from '../generated/tables.js'
import type { Event, EventQuery, OwnEvent, OwnEventQuery } from '../generated/types.js'
import { placesContext } from './engine/context.js'
import { find } from './engine/find.js'
import type { Bundled } from './engine/search-table.js'
import type { PlacesOption } from './query.js'
import type { RecordIndex } from './record-index.js'

// a pure call, which a bundler can drop
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
 * The events that match every part of a query, in the order of the records.
 *
 * A date matches by the days that it can mean: `during: '2022-05'` finds every event that took place, or may have taken place,
 * in May 2022, including one dated "2022". `match: 'within'` finds only events that must have taken place in that time.
 *
 * @param query the criteria; if omitted, every event
 * @param records events of your own, or an index of them (`indexEvents`); the bundled ones if omitted
 * @param options `places`: the places used to look up the countries of your own events
 * @returns a new array, which you may change
 * @throws TypeError if a field is unknown, a value has the wrong type, or a record is invalid in a queried field
 * @throws RangeError if a value is invalid, such as an unknown kind or the date `2022-13`
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
