import { events } from '../../index.js'
import type { Event } from '../../types/event.js'
import type { AnyIds } from '../../types/ids.js'
import { wholeText } from '../text-format.js'
import { calendarFormat } from './calendar-format.js'
import type { CalendarOptions } from './calendar-options.js'

/**
 * Events as iCalendar (RFC 5545). Each is a span of whole days, with the UID `<id>@open-xiamen` and its date as EDTF in
 * `X-OPEN-XIAMEN-EDTF`; where the date is not exact, the span is the days that it can mean, and summary, description and
 * category say so. Planned events are tentative.
 *
 * @param records events of your own; the bundled ones unless given
 * @throws TypeError for what is no event
 * @throws RangeError for another language
 * @example
 * import { findEvents } from 'open-xiamen'
 * import { toICalendar } from 'open-xiamen/convert'
 * const calendar = toICalendar(findEvents({ kind: 'light-show' }))
 * console.log(calendar.match(/^BEGIN:VEVENT/gm)?.length) // 1
 */
export function toICalendar(records: Iterable<Event<AnyIds>> = events, options: CalendarOptions = {}): string {
  return wholeText(calendarFormat('toICalendar', options), records)
}
