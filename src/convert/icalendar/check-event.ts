import { dayNumber } from '../../dates/day-number.js'
import { eventStatuses } from '../../kinds/event-statuses.js'
import type { Event } from '../../types/event.js'
import type { AnyIds } from '../../types/ids.js'
import { RecordFault } from '../record-fault.js'

/** @throws RecordFault for a field that the calendar could not be made of */
export function checkEvent(event: Event<AnyIds>): void {
  const { type, id, name, kind, status, date, places = [] } = event
  const need = (holds: boolean, field: string, expected: string, found: unknown) => {
    if (!holds) throw new RecordFault(field, expected, found)
  }
  const isText = (value: unknown) => typeof value === 'string' && value !== ''
  need(type === 'event', 'type', 'to be "event"', type)
  need(isText(id), 'id', 'to be a text', id)
  need(isText(name?.zh) && isText(name?.en), 'name', 'to be a text { zh, en }', name)
  need(isText(kind), 'kind', 'to be a text', kind)
  need(eventStatuses.includes(status), 'status', `to be one of ${eventStatuses.join(', ')}`, status)
  need(isText(date?.edtf), 'date.edtf', 'to be a text', date?.edtf)
  need(dayNumber(date.start) !== undefined, 'date.start', 'to be a calendar day', date.start)
  need(dayNumber(date.end) !== undefined, 'date.end', 'to be a calendar day', date.end)
  need(Array.isArray(places) && places.every(isText), 'places', 'to be a list of ids', places)
}
