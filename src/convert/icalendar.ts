import {
  ICalCalendar,
  ICalCalendarMethod,
  type ICalEventData,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator'
import { describeValue } from '../describe/describe-value.js'
import type { OwnEvent, OwnPlace } from '../generated/types.js'
import { eventStatusValues } from '../generated/vocabularies.js'
import { label } from '../query/label.js'
import type { Text } from '../text.js'
import { type Records, rowOf } from './part.js'
import { placesById } from './places-by-id.js'
import { RecordFault } from './record-fault.js'
import { streamText, type TextFormat, wholeText } from './text-format.js'

/** What a calendar needs besides its events. */
export interface CalendarOptions {
  /** The language of names and remarks, `en` by default; a name in the other language stands where one is missing. */
  readonly language?: keyof Text | undefined
  /** Where the names of places are looked up; a place that is not among them stands as its id. */
  readonly places?: readonly OwnPlace[] | undefined
  /** DTSTAMP of every event: when the calendar was made. By default the start of 2026, so that the text stays the same. */
  readonly stamp?: Date | undefined
}

/**
 * Events as iCalendar (RFC 5545). Each is a span of whole days that does not block time, with the UID `<id>@open-xiamen`
 * and its date as EDTF in `X-OPEN-XIAMEN-EDTF`.
 *
 * If the date is not exact, the span is the days that it can mean, or of an open date the one day that bounds it, and
 * summary, description and category say so. Planned events are tentative.
 *
 * @param records events, bundled or your own
 * @throws TypeError if `records` cannot be iterated over, one of them is not an event, or `options.places` is not an array
 * @throws RangeError if `options.language` is another language or `options.stamp` is not a valid date
 * @example
 * import { findEvents, places } from 'open-xiamen'
 * import { toICalendar } from 'open-xiamen/convert'
 * const calendar = toICalendar(findEvents({ kind: 'light-show' }), { places })
 * console.log(calendar.match(/^BEGIN:VEVENT/gm)?.length) // 1
 */
export function toICalendar(records: Iterable<OwnEvent>, options: CalendarOptions = {}): string {
  return wholeText(calendarFormat('toICalendar', options), records)
}

/**
 * Like `toICalendar`, in chunks, of events that may come from an async source.
 *
 * @throws TypeError, RangeError like `toICalendar`, when the chunk is asked for
 * @example
 * import { events } from 'open-xiamen'
 * import { streamICalendar } from 'open-xiamen/convert'
 * let text = ''
 * for await (const chunk of streamICalendar(events, { language: 'zh' })) text += chunk
 * console.log(text.split('\r\n')[0]) // BEGIN:VCALENDAR
 */
export async function* streamICalendar(
  records: Records<OwnEvent>,
  options: CalendarOptions = {},
): AsyncGenerator<string, void, undefined> {
  yield* streamText(calendarFormat('streamICalendar', options), records)
}

/** A day, or an interval from a day to a day: the event took place on the days that the date names. */
const EXACT = /^\d{4}-\d{2}-\d{2}(?:\/\d{4}-\d{2}-\d{2})?$/

const WORDS = {
  en: {
    calendar: 'Xiamen’s international exchanges',
    mark: '[date not exact]',
    separator: ', ',
    date: (edtf: string) => `The date is not exact: ${edtf} (EDTF), `,
    between: (start: string, end: string) => `at some time from ${start} to ${end}.`,
    openStart: (end: string) => `${end} or earlier.`,
    openEnd: (start: string) => `${start} or later.`,
    inferred: 'The date is inferred.',
    planned: 'Announced for later when it was reported.',
    ongoing: 'Under way when it was reported.',
  },
  zh: {
    calendar: '厦门对外交往',
    mark: '［日期不确切］',
    separator: '、',
    date: (edtf: string) => `日期不确切：${edtf}（EDTF），`,
    between: (start: string, end: string) => `介于 ${start} 与 ${end} 之间。`,
    openStart: (end: string) => `不晚于 ${end}。`,
    openEnd: (start: string) => `不早于 ${start}。`,
    inferred: '日期为推断。',
    planned: '报道时为计划。',
    ongoing: '报道时正在进行。',
  },
} as const

interface Setting {
  readonly language: keyof Text
  readonly stamp: Date
  readonly placeOf: (id: string) => OwnPlace | undefined
}

function calendarFormat(caller: string, options: CalendarOptions): TextFormat<OwnEvent> {
  const placeOf = placesById(caller, options)
  const { language = 'en', stamp = new Date(Date.UTC(2026, 0, 1)) } = options
  if (language !== 'en' && language !== 'zh') {
    throw new RangeError(`${caller}: expected options.language to be "en" or "zh", found ${describeValue(language)}`)
  }
  if (!(stamp instanceof Date) || Number.isNaN(stamp.getTime())) {
    throw new RangeError(`${caller}: expected options.stamp to be a valid Date, found ${describeValue(stamp)}`)
  }
  const text = (event?: ICalEventData) =>
    new ICalCalendar({
      name: WORDS[language].calendar,
      prodId: { company: 'open-xiamen', product: 'open-xiamen', language: language.toUpperCase() },
      method: ICalCalendarMethod.PUBLISH,
      ...(event && { events: [event] }),
    }).toString()
  const [head = ''] = text().split('END:VCALENDAR')
  return {
    caller,
    head,
    // the library writes a calendar whole; with one event at a time, no more than one is held
    body: (event) => {
      const calendar = text(eventData(event, { language, stamp, placeOf }))
      return `${calendar.slice(calendar.indexOf('BEGIN:VEVENT'), calendar.lastIndexOf('END:VEVENT'))}END:VEVENT\r\n`
    },
    tail: 'END:VCALENDAR\r\n',
  }
}

function eventData(event: OwnEvent, { language, stamp, placeOf }: Setting): ICalEventData {
  check(event)
  const words = WORDS[language]
  const { edtf, start, end, basis, open } = event.date
  const exact = EXACT.test(edtf)
  const when =
    open === 'start' ? words.openStart(end) : open === 'end' ? words.openEnd(start) : words.between(start, end)
  const description = [
    ...(exact ? [] : [`${words.date(edtf)}${when}`]),
    ...(basis === 'inferred' ? [words.inferred] : []),
    ...(event.status === 'planned' || event.status === 'ongoing' ? [words[event.status]] : []),
  ]
  const places = (event.places ?? []).map((id) => {
    const place = placeOf(id)
    return place ? label(place, language) : id
  })
  const name = label(event, language)
  return {
    id: `${event.id}@open-xiamen`,
    stamp,
    allDay: true,
    start: day(open === 'start' ? end : start),
    // exclusive, as the format has it
    end: dayAfter(open === 'end' ? start : end),
    summary: exact ? name : `${name} ${words.mark}`,
    ...(description.length > 0 && { description: description.join('\n') }),
    ...(places.length > 0 && { location: places.join(words.separator) }),
    categories: [{ name: event.kind }, ...(exact ? [] : [{ name: 'date-not-exact' }])],
    ...(event.status && {
      status: event.status === 'planned' ? ICalEventStatus.TENTATIVE : ICalEventStatus.CONFIRMED,
    }),
    transparency: ICalEventTransparency.TRANSPARENT,
    x: [
      ['X-OPEN-XIAMEN-ID', event.id],
      ['X-OPEN-XIAMEN-EDTF', edtf],
    ],
  }
}

/** Checks the fields that are written; others do not matter here. */
function check({ id, type, name, kind, date, status, places }: OwnEvent): void {
  rowOf('events', { id, type, name, kind, date, status, places })
  if (!name) throw new RecordFault('name', 'to have a value', name)
  if (status && !eventStatusValues.includes(status)) {
    throw new RecordFault('status', `to be one of ${eventStatusValues.join(', ')}`, status)
  }
}

/** Midnight UTC, from which the writer takes the day of a whole-day event. */
function day(date: string): Date {
  return new Date(`${date}T00:00:00Z`)
}

function dayAfter(date: string): Date {
  const next = day(date)
  next.setUTCDate(next.getUTCDate() + 1)
  // the format has four digits for the year
  return next.getUTCFullYear() > 9999 ? day(date) : next
}
