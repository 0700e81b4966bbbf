import { checkOptions } from '../describe/check-options.js'
import { describeValue } from '../describe/describe-value.js'
import { type Edtf, type EdtfSpan, type EdtfTime, parseEdtf } from './edtf.js'
import type { OwnDate } from './edtf-date.js'

/** How months are written: `long`, `short` or, in some languages, as numbers. */
export interface FormatDateOptions {
  readonly length?: 'long' | 'short' | undefined
}

/** The words around dates; in a language without any, signs. */
interface Phrases {
  readonly between: (from: string, to: string) => string
  readonly span: (from: string, to: string) => string
  readonly since: (from: string) => string
  readonly from: (from: string) => string
  readonly until: (to: string) => string
  readonly by: (to: string) => string
  readonly or: (dates: readonly string[]) => string
  readonly and: (dates: readonly string[]) => string
  readonly about: (date: string) => string
  readonly perhaps: (date: string) => string
}

const ENGLISH: Phrases = {
  between: (from, to) => `between ${from} and ${to}`,
  span: (from, to) => `${from} – ${to}`,
  since: (from) => `since ${from}`,
  from: (from) => `${from} or later`,
  until: (to) => `until ${to}`,
  by: (to) => `${to} or earlier`,
  or: (dates) => dates.join(' or '),
  and: (dates) => dates.join(' and '),
  about: (date) => `about ${date}`,
  perhaps: (date) => `${date} (uncertain)`,
}

const CHINESE: Phrases = {
  between: (from, to) => `${from}至${to}间`,
  span: (from, to) => `${from}至${to}`,
  since: (from) => `${from}起`,
  from: (from) => `${from}或之后`,
  until: (to) => `截至${to}`,
  by: (to) => `${to}或之前`,
  or: (dates) => dates.join('或'),
  and: (dates) => dates.join('、'),
  about: (date) => `约${date}`,
  perhaps: (date) => `${date}（存疑）`,
}

const SIGNS: Phrases = {
  between: (from, to) => `[${from} – ${to}]`,
  span: (from, to) => `${from} – ${to}`,
  since: (from) => `${from} –`,
  from: (from) => `≥ ${from}`,
  until: (to) => `– ${to}`,
  by: (to) => `≤ ${to}`,
  or: (dates) => dates.join(' / '),
  and: (dates) => dates.join(', '),
  about: (date) => `≈ ${date}`,
  perhaps: (date) => `${date} (?)`,
}

/**
 * A date as people write it: as exact as it is known, and in words where it is not.
 *
 * @param date a date of a record
 * @param locale a BCP 47 language tag; `en` writes the day before the month, as `en-GB` does
 * @param options `length`: `long`, the default, or `short` names of months
 * @throws TypeError if `date` is not a date
 * @throws RangeError for an invalid locale, length or EDTF string
 * @example
 * import { formatDate, getEvent } from 'open-xiamen'
 * console.log(formatDate(getEvent('cifit-2022').date, 'en')) // 8–11 September 2022
 * console.log(formatDate(getEvent('cifit-2022').date, 'zh')) // 2022年9月8日至11日
 */
export function formatDate(
  date: Pick<OwnDate, 'edtf'>,
  locale: string = 'en',
  options: FormatDateOptions = {},
): string {
  if (typeof date?.edtf !== 'string') {
    throw new TypeError(`formatDate: expected date to be a date with edtf, found ${describeValue(date)}`)
  }
  const { length = 'long' } = checkOptions('formatDate', options, ['length'])
  if (length !== 'long' && length !== 'short') {
    throw new RangeError(`formatDate: expected options.length to be "long" or "short", found ${describeValue(length)}`)
  }
  const writer = writerFor(locale, length)
  return inWords(parse(date.edtf), writer)
}

interface Writer {
  readonly locale: string
  readonly length: 'long' | 'short'
  readonly phrases: Phrases
}

function writerFor(locale: string, length: Writer['length']): Writer {
  let language: string
  try {
    language = new Intl.Locale(locale).language
  } catch {
    const found = describeValue(locale)
    throw new RangeError(
      `formatDate: expected locale to be a BCP 47 language tag, such as "en" or "zh-Hans", found ${found}`,
    )
  }
  const phrases = language === 'en' ? ENGLISH : language === 'zh' ? CHINESE : SIGNS
  return { locale: locale === 'en' ? 'en-GB' : locale === 'zh' ? 'zh-Hans' : locale, length, phrases }
}

function parse(edtf: string): Edtf {
  try {
    return parseEdtf(edtf)
  } catch (error) {
    throw new RangeError(`formatDate: ${(error as Error).message}`)
  }
}

function inWords(edtf: Edtf, writer: Writer): string {
  const { phrases } = writer
  if (edtf.kind === 'date') return timeInWords(edtf.date, writer)
  if (edtf.kind === 'interval') return spanInWords(edtf, writer)
  const [only] = edtf.members
  // of one range of days any can be meant
  if (edtf.kind === 'one-of' && edtf.members.length === 1 && only && !('digits' in only))
    return rangeInWords(only, writer)
  const members = edtf.members.map((member) =>
    'digits' in member ? timeInWords(member, writer) : spanInWords(member, writer),
  )
  return edtf.kind === 'one-of' ? phrases.or(members) : phrases.and(members)
}

function rangeInWords({ from, to }: EdtfSpan, writer: Writer): string {
  const { phrases } = writer
  if (from && to) return phrases.between(timeInWords(from, writer), timeInWords(to, writer))
  return from ? phrases.from(timeInWords(from, writer)) : phrases.by(timeInWords(to as EdtfTime, writer))
}

function spanInWords({ from, to }: EdtfSpan, writer: Writer): string {
  const { phrases } = writer
  if (from && to) {
    return isExact(from) && isExact(to) && from.precision === to.precision
      ? rangeOfDates(from, to, writer)
      : phrases.span(timeInWords(from, writer), timeInWords(to, writer))
  }
  return from ? phrases.since(timeInWords(from, writer)) : phrases.until(timeInWords(to as EdtfTime, writer))
}

function isExact({ uncertain, approximate, precision }: EdtfTime): boolean {
  return !uncertain && !approximate && (precision === 'day' || precision === 'month' || precision === 'year')
}

function timeInWords(time: EdtfTime, writer: Writer): string {
  const { phrases } = writer
  const plain = plainTime(time, writer)
  const about = time.approximate ? phrases.about(plain) : plain
  return time.uncertain ? phrases.perhaps(about) : about
}

function plainTime(time: EdtfTime, writer: Writer): string {
  const { start, end, precision } = time
  if (precision === 'masked' || precision === 'season') {
    const decade = /^(\d{3})X$/.exec(time.digits)
    if (decade && writer.phrases === ENGLISH) return `${decade[1]}0s`
    if (decade && writer.phrases === CHINESE) return `${decade[1]}0年代`
    const sides = [start, end].map((day) => intl(writer, precisionOf(start, end)).format(utc(day)))
    return sides[0] === sides[1] ? (sides[0] as string) : writer.phrases.between(sides[0] as string, sides[1] as string)
  }
  return intl(writer, precision).format(utc(start))
}

/** Whether two days begin and end years, or months, so that nothing finer need be written. */
function precisionOf(start: string, end: string): 'year' | 'month' | 'day' {
  const lastOfMonth = utc(end)
  lastOfMonth.setUTCDate(lastOfMonth.getUTCDate() + 1)
  if (!start.endsWith('-01') || lastOfMonth.getUTCDate() !== 1) return 'day'
  return start.endsWith('-01-01') && end.endsWith('-12-31') ? 'year' : 'month'
}

function rangeOfDates(from: EdtfTime, to: EdtfTime, writer: Writer): string {
  const format = intl(writer, from.precision as 'day')
  if (writer.phrases !== CHINESE) {
    const range = format.formatRange(utc(from.start), utc(to.start))
    // between numbers alone the dash stands without blanks
    return range.replace(/^(\d+)\s+–\s+(?=\d+(?:\s\p{L}|$))/u, '$1–')
  }
  const [first, last] = [from, to].map(({ start }) => format.format(utc(start)).match(/\d+\D+/g) ?? [])
  // what both have in common is not said twice
  const same = last?.findIndex((part, at) => part !== first?.[at]) ?? 0
  return CHINESE.span(first?.join('') ?? '', last?.slice(Math.max(0, same)).join('') ?? '')
}

/** To make one takes a hundred times as long as to use it. */
const formats = /* @__PURE__ */ new Map<string, Intl.DateTimeFormat>()

function intl({ locale, length }: Writer, precision: 'day' | 'month' | 'year'): Intl.DateTimeFormat {
  const key = `${locale} ${length} ${precision}`
  let format = formats.get(key)
  if (!format) {
    format = new Intl.DateTimeFormat(locale, {
      timeZone: 'UTC',
      calendar: 'gregory',
      year: 'numeric',
      ...(precision !== 'year' && { month: length }),
      ...(precision === 'day' && { day: 'numeric' }),
    })
    formats.set(key, format)
  }
  return format
}

/** Midnight of a day; years below 100 need a setter of their own. */
function utc(day: string): Date {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const at = new Date(0)
  at.setUTCFullYear(year, month - 1, date)
  return at
}
