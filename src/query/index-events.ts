import type { Event } from '../types/event.js'
import type { Ids } from '../types/ids.js'
import type { PlacesOption } from '../types/query.js'
import type { RecordIndex } from '../types/record-index.js'
import { index } from './engine/find.js'
import { placesContext } from './engine/places-context.js'
import { searchableEvents } from './searchable/events.js'

/**
 * An index of events, which `findEvents` and `countBy` take in place of the array. Dates are sorted at once, each other
 * facet when it is first asked for; by id it answers like a `Map`. No record is copied.
 *
 * @param records the array, which must not change while the index is in use
 * @param options `places`: where the countries of your own events are looked up; the bundled places unless given
 * @throws TypeError for what is no array, and for records that lack a field, by position
 * @example
 * import { events, findEvents, indexEvents } from 'open-xiamen'
 * const index = indexEvents(events)
 * console.log(findEvents({ during: '2022' }, index).length === findEvents({ during: '2022' }).length, index.size === events.length) // true true
 */
export function indexEvents<I extends Ids>(
  records: readonly Event<I>[],
  options: PlacesOption = {},
): RecordIndex<Event<I>> {
  return index(searchableEvents, records, placesContext('indexEvents', options)) as unknown as RecordIndex<Event<I>>
}
