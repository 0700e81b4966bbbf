import { events } from '../../index.js'
import type { Event } from '../../types/event.js'
import type { AnyIds } from '../../types/ids.js'
import type { Records } from '../part.js'
import { streamText } from '../text-format.js'
import { calendarFormat } from './calendar-format.js'
import type { CalendarOptions } from './calendar-options.js'

/**
 * As `toICalendar`, in chunks, of events that can come from an async source.
 *
 * @throws TypeError, RangeError as `toICalendar`, when the chunk is asked for
 * @example
 * import { streamICalendar } from 'open-xiamen/convert'
 * let text = ''
 * for await (const chunk of streamICalendar(undefined, { language: 'zh' })) text += chunk
 * console.log(text.split('\r\n')[0]) // BEGIN:VCALENDAR
 */
export async function* streamICalendar(
  records: Records<Event<AnyIds>> = events,
  options: CalendarOptions = {},
): AsyncGenerator<string, void, undefined> {
  yield* streamText(calendarFormat('streamICalendar', options), records)
}
