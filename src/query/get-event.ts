import { events } from '../records/events.js'
import type { EventId } from '../records/ids.js'
import type { Event } from '../types/event.js'
import { getById } from './find-by-id.js'

/**
 * The event with an id.
 *
 * @throws RangeError when no event has the id (untyped callers only: the type allows no other)
 * @example
 * import { getEvent } from 'open-xiamen'
 * console.log(getEvent('brics-think-tank-seminar-2022').kind) // seminar
 */
export function getEvent(id: EventId): Event {
  return getById('getEvent', events, id)
}
