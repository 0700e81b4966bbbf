import { LATEST } from '../dates/edtf-date.js'
import { checkChoice, wrongType, wrongValue } from '../describe/check-argument.js'
import { checkOptions } from '../describe/check-options.js'
import type { OwnEvent, OwnPlace } from '../generated/types.js'
import { eventStatusValues } from '../generated/vocabularies.js'
import { label } from '../query/label.js'
import type { Text } from '../text.js'
import { RecordFault } from './convert-record.js'
import { foldLine } from './fold-line.js'
import type { OutputFormat } from './output-format.js'
import { type Records, rowOf } from './part.js'
import { placesById } from './places-by-id.js'
import { streamText, type TextFormat, wholeText } from './text-format.js'

/** Options of a calendar. */
export interface CalendarOptions {
  /** The language of names and remarks, `en` by default. If a name is missing, the other language is used. */
  readonly language?: keyof Text | undefined
  /** The places used to look up names; for any other place, its id is used. */
  readonly places?: readonly OwnPlace[] | undefined
  /** The name of the calendar; the name of the bundled calendar if omitted. */
  readonly title?: string | undefined
  /** The part after `@` in the UID of each event, `open-xiamen` by default. For your own events, use your own domain. */
  readonly domain?: string | undefined
  /** `exact`: only events with exact dates; `approximate`: only the others; all events if omitted. */
  readonly dates?: 'exact' | 'approximate' | undefined
  /**
   * The time at which the calendar was created; now if omitted. A calendar program replaces an event by one with a later stamp.
   */
  readonly stamp?: Date | undefined
}

/**
 * Converts events to iCalendar (RFC 5545). Each event spans whole days, does not block time, and has the UID `<id>@<domain>`
 * and its EDTF date in `X-OPEN-XIAMEN-EDTF`.
 *
 * An inexact date spans all days that it can mean; an open date is placed on its one known bound. Summary, description and
 * category then mark it as approximate. Planned events are tentative. DTSTAMP is the stamp, and SEQUENCE is the stamp in
 * minutes since 1970, so that calendar programs recognise a later version.
 *
 * @param records events, bundled or your own
 * @throws TypeError if `records` is not iterable, one of them is not an event or has control characters in its texts,
 *   `options.places` is not an array, `options.title` or `options.domain` is not one line of text, or an option is unknown
 * @throws RangeError if `options.language`, `options.dates` or `options.stamp` is invalid
 * @example
 * import { findEvents, places } from 'open-xiamen'
 * import { toICalendar } from 'open-xiamen/convert'
 * const calendar = toICalendar(findEvents({ kind: 'light-show' }), { places, stamp: new Date('2026-01-01') })
 * console.log(calendar.match(/^BEGIN:VEVENT/gm)?.length) // 1
 */
export function toICalendar(records: Iterable<OwnEvent>, options: CalendarOptions = {}): string {
  return wholeText(calendarFormat('toICalendar', options), records)
}

/**
 * Like `toICalendar`, in chunks. It also accepts events from an async source.
 *
 * @throws TypeError, RangeError like `toICalendar`, when the chunk is requested
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

/** A day, or an interval between two days: the event took place on exactly these days. */
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

/** Control characters that a calendar cannot contain; line breaks are written as `\n`. */
const CONTROL = /[^\P{Cc}\t\n]/u

interface Setting {
  readonly language: keyof Text
  readonly domain: string
  readonly stamp: Date
  readonly placeOf: (id: string) => OwnPlace | undefined
}

function calendarFormat(caller: string, options: CalendarOptions): TextFormat<OwnEvent> {
  const given = checkOptions(caller, options, OPTIONS)
  const placeOf = placesById(caller, given.places)
  const { language = 'en', dates, domain = 'open-xiamen', stamp = new Date() } = given
  checkChoice(caller, 'options.language', language, ['en', 'zh'])
  if (dates !== undefined) checkChoice(caller, 'options.dates', dates, ['exact', 'approximate'])
  if (!(stamp instanceof Date) || Number.isNaN(stamp.getTime())) {
    throw wrongValue(caller, 'options.stamp to be a valid Date', stamp)
  }
  const { title = WORDS[language].calendar } = given
  for (const [name, text] of Object.entries({ title, domain })) {
    if (typeof text === 'string' && /^[^\p{Cc}]+$/u.test(text)) continue
    throw wrongType(caller, `options.${name} to be one line of text`, text)
  }
  const setting = { language, domain, stamp, placeOf }
  return {
    caller,
    head: lines({
      BEGIN: 'VCALENDAR',
      VERSION: '2.0',
      PRODID: `-//open-xiamen//open-xiamen//${language.toUpperCase()}`,
      METHOD: 'PUBLISH',
      // RFC 7986 has NAME; most programs read the older X-WR-CALNAME
      NAME: escaped(title),
      'X-WR-CALNAME': escaped(title),
    }),
    body: (event) => {
      check(event)
      const exact = EXACT.test(event.date.edtf)
      return dates === undefined || exact === (dates === 'exact') ? lines(properties(event, exact, setting)) : ''
    },
    tail: lines({ END: 'VCALENDAR' }),
  }
}

const OPTIONS = ['language', 'places', 'title', 'domain', 'dates', 'stamp'] as const

function properties(event: OwnEvent, exact: boolean, { language, domain, stamp, placeOf }: Setting): Properties {
  const words = WORDS[language]
  const { edtf, start, end, basis, open } = event.date
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
  const status = event.status === 'planned' ? 'TENTATIVE' : 'CONFIRMED'
  return {
    BEGIN: 'VEVENT',
    UID: printable('id', `${event.id}@${domain}`),
    SEQUENCE: String(Math.max(0, Math.floor(stamp.getTime() / 60_000))),
    DTSTAMP: plain(stamp.toISOString().replace(/\.\d+/, '')),
    'DTSTART;VALUE=DATE': plain(open === 'start' ? end : start),
    'DTEND;VALUE=DATE': plain(dayAfter(open === 'end' ? start : end)),
    SUMMARY: printable('name', exact ? name : `${name} ${words.mark}`),
    ...(description.length > 0 && { DESCRIPTION: printable('date', description.join('\n')) }),
    ...(places.length > 0 && { LOCATION: printable('places', places.join(words.separator)) }),
    CATEGORIES: `${printable('kind', event.kind)}${exact ? '' : ',date-not-exact'}`,
    ...(event.status && { STATUS: status }),
    TRANSP: 'TRANSPARENT',
    'X-OPEN-XIAMEN-ID': escaped(event.id),
    'X-OPEN-XIAMEN-EDTF': printable('date', edtf),
    END: 'VEVENT',
  }
}

type Properties = Readonly<Record<string, string>>

function lines(properties: Properties): string {
  return Object.entries(properties)
    .map(([name, value]) => `${foldLine(`${name}:${value}`)}\r\n`)
    .join('')
}

/** @throws RecordFault for a text that would break a line of the calendar */
function printable(field: string, text: string): string {
  const clean = text.replace(/\r\n?/g, '\n')
  if (field === 'id' ? /\p{Cc}/u.test(text) : CONTROL.test(clean)) {
    throw new RecordFault(field, 'to be a text without control characters', text)
  }
  return escaped(clean)
}

/** A value of the type TEXT. */
function escaped(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n')
}

function plain(time: string): string {
  return time.replace(/[-:]/g, '')
}

/** Checks only the fields that are written. */
function check({ id, type, name, kind, date, status, places }: OwnEvent): void {
  rowOf('events', { id, type, name, kind, date, status, places })
  if (!name) throw new RecordFault('name', 'to have a value', name)
  if (status && !eventStatusValues.includes(status)) {
    throw new RecordFault('status', `to be one of ${eventStatusValues.join(', ')}`, status)
  }
}

/** The end is exclusive in this format, and years have four digits. */
function dayAfter(date: string): string {
  const next = new Date(`${date}T00:00:00Z`)
  next.setUTCDate(next.getUTCDate() + 1)
  return date === LATEST ? date : next.toISOString().slice(0, 10)
}

export const icalendar: OutputFormat = {
  name: 'iCalendar',
  extension: 'ics',
  mediaType: 'text/calendar',
  parts: ['events'],
  stream: (_, records: Records<OwnEvent>, { language, places, title, domain, dates, stamp } = {}) =>
    streamICalendar(records, { language, places, title, domain, dates, stamp }),
}
