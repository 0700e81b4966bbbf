import { checkChoice, wrongType } from '../describe/check-argument.js'
import { checkOptions } from '../describe/check-options.js'
import { languageOf } from '../words/language-of.js'
import { type Edtf, type EdtfSpan, type EdtfTime, parseEdtf } from './edtf.js'
import type { OwnDate } from './edtf-date.js'

/** How months are written: `long` or `short`; in some languages as numbers. */
export interface FormatDateOptions {
  readonly length?: 'long' | 'short' | undefined
}

/** Phrases around dates; each `#` is replaced by a date. Other languages get signs instead of words. */
const PHRASES = {
  between: { en: 'between # and #', zh: '#至#间', signs: '[# – #]' },
  span: { en: '# – #', zh: '#至#', signs: '# – #' },
  since: { en: 'since #', zh: '#起', signs: '# –' },
  until: { en: 'until #', zh: '截至#', signs: '– #' },
  orLater: { en: '# or later', zh: '#或之后', signs: '≥ #' },
  orEarlier: { en: '# or earlier', zh: '#或之前', signs: '≤ #' },
  about: { en: 'about #', zh: '约#', signs: '≈ #' },
  perhaps: { en: '# (uncertain)', zh: '#（存疑）', signs: '# (?)' },
  or: { en: ' or ', zh: '或', signs: ' / ' },
  and: { en: ' and ', zh: '、', signs: ', ' },
} as const
type Phrase = keyof typeof PHRASES

/**
 * Formats a date in words, as precisely as it is known.
 *
 * @param date a date of a record
 * @param locale a BCP 47 language tag; `en` writes the day before the month, as `en-GB` does; inexact dates
 *   have words in English and simplified Chinese, and signs in other languages
 * @param options `length`: `long`, the default, or `short` names of months
 * @throws TypeError if `date` is not a date
 * @throws RangeError if the locale, the length or the EDTF string is invalid
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
  if (typeof date?.edtf !== 'string') throw wrongType('formatDate', 'date to be a date with edtf', date)
  const { length = 'long' } = checkOptions('formatDate', options, ['length'])
  checkChoice('formatDate', 'options.length', length, ['long', 'short'])
  const language = languageOf('formatDate', locale)
  return inWords(parse(date.edtf), {
    locale: locale === 'en' ? 'en-GB' : locale,
    length,
    language: language === 'en' || language === 'zh' ? language : 'signs',
  })
}

interface Writer {
  readonly locale: string
  readonly length: 'long' | 'short'
  readonly language: 'en' | 'zh' | 'signs'
}

function parse(edtf: string): Edtf {
  try {
    return parseEdtf(edtf)
  } catch (error) {
    throw new RangeError(`formatDate: ${(error as Error).message}`)
  }
}

function say({ language }: Writer, phrase: Phrase, ...dates: string[]): string {
  return PHRASES[phrase][language].replace(/#/g, () => dates.shift() ?? '')
}

function inWords({ kind, members }: Edtf, writer: Writer): string {
  const [only] = members
  // any day of the range can be meant
  if (kind === 'one-of' && members.length === 1 && only && !('digits' in only)) {
    return spanInWords(only, ['between', 'orLater', 'orEarlier'], writer)
  }
  return members
    .map((member) =>
      'digits' in member ? timeInWords(member, writer) : spanInWords(member, ['span', 'since', 'until'], writer),
    )
    .join(say(writer, kind === 'all-of' ? 'and' : 'or'))
}

/** @param phrases for an interval, one without an end, and one without a start */
function spanInWords({ from, to }: EdtfSpan, phrases: readonly [Phrase, Phrase, Phrase], writer: Writer): string {
  const [both, onward, before] = phrases
  if (from && to && isExact(from) && isExact(to) && from.precision === to.precision) {
    return rangeOfDates(from, to, both, writer)
  }
  if (from && to) return say(writer, both, timeInWords(from, writer), timeInWords(to, writer))
  if (from) return say(writer, onward, timeInWords(from, writer))
  return say(writer, before, timeInWords(to as EdtfTime, writer))
}

function isExact({ uncertain, approximate, precision }: EdtfTime): boolean {
  return !uncertain && !approximate && (precision === 'day' || precision === 'month' || precision === 'year')
}

function timeInWords(time: EdtfTime, writer: Writer): string {
  const plain = plainTime(time, writer)
  const about = time.approximate ? say(writer, 'about', plain) : plain
  return time.uncertain ? say(writer, 'perhaps', about) : about
}

function plainTime({ start, end, precision, digits }: EdtfTime, writer: Writer): string {
  if (precision !== 'masked' && precision !== 'season') return intl(writer, precision).format(new Date(start))
  if (/^\d{3}X$/.test(digits) && writer.language !== 'signs') {
    return `${digits.slice(0, 3)}0${writer.language === 'en' ? 's' : '年代'}`
  }
  const format = intl(writer, precisionOf(start, end))
  const [first, last] = [format.format(new Date(start)), format.format(new Date(end))]
  return first === last ? first : say(writer, 'between', first, last)
}

/** Whether two days delimit whole years or months, so that the output needs no days or months. */
function precisionOf(start: string, end: string): 'year' | 'month' | 'day' {
  const lastOfMonth = new Date(end)
  lastOfMonth.setUTCDate(lastOfMonth.getUTCDate() + 1)
  if (!start.endsWith('-01') || lastOfMonth.getUTCDate() !== 1) return 'day'
  return start.endsWith('-01-01') && end.endsWith('-12-31') ? 'year' : 'month'
}

function rangeOfDates(from: EdtfTime, to: EdtfTime, phrase: Phrase, writer: Writer): string {
  const format = intl(writer, from.precision as 'day')
  if (writer.language !== 'zh') {
    const range = format.formatRange(new Date(from.start), new Date(to.start))
    if (phrase === 'between') {
      if (writer.language === 'signs') return `[${range}]`
      const [first = '', last = first] = range.split(/\s*–\s*/)
      return say(writer, phrase, first, last)
    }
    // between numbers, the dash has no spaces
    return range.replace(/^(\d+)\s+–\s+(?=\d+(?:\s\p{L}|$))/u, '$1–')
  }
  // 2022年, 5月 and 8日
  const partsOf = ({ start }: EdtfTime) => format.format(new Date(start)).match(/\d+\D/g) ?? []
  const [first, last] = [partsOf(from), partsOf(to)]
  // the part that both have in common is written once
  const same = last.findIndex((part, at) => part !== first[at])
  return say(writer, phrase, first.join(''), last.slice(Math.max(0, same)).join(''))
}

/** Creating a formatter takes a hundred times as long as using it. */
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
