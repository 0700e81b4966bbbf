import {
  ICalCalendar,
  ICalCalendarMethod,
  type ICalEventData,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator'
import { describeValue } from '../../describe/describe-value.js'
import { places as bundledPlaces } from '../../index.js'
import type { Event } from '../../types/event.js'
import type { AnyIds } from '../../types/ids.js'
import type { Place } from '../../types/place.js'
import type { Text } from '../../types/text.js'
import { placesById } from '../places-by-id.js'
import type { TextFormat } from '../text-format.js'
import type { CalendarOptions } from './calendar-options.js'
import { checkEvent } from './check-event.js'

const NAME = { en: 'Xiamen’s international exchanges', zh: '厦门对外交往' }
/** A day, or an interval from a day to a day: what took place when the date says, neither more nor less. */
const EXACT = /^\d{4}-\d{2}-\d{2}(?:\/\d{4}-\d{2}-\d{2})?$/
const REMARKS = {
  en: {
    mark: '[date not exact]',
    date: (edtf: string, start: string, end: string) =>
      `The date is not exact: ${edtf} (EDTF), at some time from ${start} to ${end}.`,
    inferred: 'The date is inferred.',
    planned: 'Announced for later when it was reported.',
    ongoing: 'Under way when it was reported.',
  },
  zh: {
    mark: '［日期不确切］',
    date: (edtf: string, start: string, end: string) => `日期不确切：${edtf}（EDTF），介于 ${start} 与 ${end} 之间。`,
    inferred: '日期为推断。',
    planned: '报道时为计划。',
    ongoing: '报道时正在进行。',
  },
} as const

/** Events as iCalendar (RFC 5545): spans of whole days that do not block time. */
export function calendarFormat(caller: string, options: CalendarOptions): TextFormat<Event<AnyIds>> {
  if (typeof options !== 'object' || options === null) {
    throw new TypeError(`${caller}: expected options to be an object, found ${describeValue(options)}`)
  }
  const { language = 'en', stamp = new Date(Date.UTC(2026, 0, 1)), places = bundledPlaces } = options
  if (language !== 'en' && language !== 'zh') {
    throw new RangeError(`${caller}: expected language to be "en" or "zh", found ${describeValue(language)}`)
  }
  if (!(stamp instanceof Date) || Number.isNaN(stamp.getTime())) {
    throw new RangeError(`${caller}: expected stamp to be a valid Date, found ${describeValue(stamp)}`)
  }
  const placeOf = placesById(caller, places)
  const text = (event?: ICalEventData) =>
    new ICalCalendar({
      name: NAME[language],
      prodId: { company: 'open-xiamen', product: 'open-xiamen', language: language.toUpperCase() },
      method: ICalCalendarMethod.PUBLISH,
      ...(event && { events: [event] }),
    }).toString()
  const [head = ''] = text().split('END:VCALENDAR')
  return {
    caller,
    head,
    // the library writes a calendar whole; one of each event in turn keeps no more than one
    body: (event) => {
      const calendar = text(eventData(event, { language, stamp, placeOf }))
      return `${calendar.slice(calendar.indexOf('BEGIN:VEVENT'), calendar.lastIndexOf('END:VEVENT'))}END:VEVENT\r\n`
    },
    tail: 'END:VCALENDAR\r\n',
  }
}

function eventData(
  event: Event<AnyIds>,
  {
    language,
    stamp,
    placeOf,
  }: { language: keyof Text; stamp: Date; placeOf: (id: string) => Place<AnyIds> | undefined },
): ICalEventData {
  checkEvent(event)
  const { edtf, start, end, basis } = event.date
  const remarks = REMARKS[language]
  const exact = EXACT.test(edtf)
  const description = [
    ...(exact ? [] : [remarks.date(edtf, start, end)]),
    ...(basis === 'inferred' ? [remarks.inferred] : []),
    ...(event.status === 'held' ? [] : [remarks[event.status]]),
  ]
  const location = (event.places ?? [])
    .map((id) => placeOf(id)?.name[language] ?? id)
    .join(language === 'zh' ? '、' : ', ')
  return {
    id: `${event.id}@open-xiamen`,
    stamp,
    allDay: true,
    start: day(start),
    // exclusive, as the format has it
    end: day(end, 1),
    summary: exact ? event.name[language] : `${event.name[language]} ${remarks.mark}`,
    ...(description.length > 0 && { description: description.join('\n') }),
    ...(location && { location }),
    categories: [{ name: event.kind }, ...(exact ? [] : [{ name: 'date-not-exact' }])],
    status: event.status === 'planned' ? ICalEventStatus.TENTATIVE : ICalEventStatus.CONFIRMED,
    transparency: ICalEventTransparency.TRANSPARENT,
    x: [
      ['X-OPEN-XIAMEN-ID', event.id],
      ['X-OPEN-XIAMEN-EDTF', edtf],
    ],
  }
}

/** Midnight UTC: the writer takes the day of a whole-day event from there. */
function day(date: string, plus = 0): Date {
  const [year = 0, month = 1, dayOfMonth = 1] = date.split('-').map(Number)
  return new Date(Date.UTC(year, month - 1, dayOfMonth + plus))
}
