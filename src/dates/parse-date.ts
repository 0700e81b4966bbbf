import { checkChoice, wrongType, wrongValue } from '../describe/check-argument.js'
import { daysInMonth } from './day-number.js'
import type { OwnDate } from './edtf-date.js'
import { edtfDays } from './edtf-window.js'

/** How to read ambiguous dates. */
export interface ParseDateOptions {
  /** The order of day and month in dates such as `05/06/2022`, which are rejected if no order is given. */
  readonly order?: 'dmy' | 'mdy' | undefined
}

/** The year, month and day of a date, as far as it has them. */
interface Parts {
  readonly year?: number | undefined
  readonly month?: number | undefined
  readonly day?: number | undefined
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const MONTH =
  '(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?'
const DAY = '(?<day>\\d{1,2})(?:st|nd|rd|th)?'
/** A form in which one date is written. */
const FORMS = /* @__PURE__ */ (() => [
  /^(?:(?<year>\d{4})年)?(?:(?<month>\d{1,2})月份?)?(?:(?<day>\d{1,2})[日号])?$/,
  /^(?<year>\d{4})(?<sign>[./-])(?<month>\d{1,2})(?:\k<sign>(?<day>\d{1,2}))?$/,
  /^(?<year>\d{4})(?:(?<month>\d{2})(?<day>\d{2}))?$/,
  new RegExp(`^${MONTH}(?: ${DAY})?(?:,? (?<year>\\d{4}))?$`, 'i'),
  new RegExp(`^${DAY}(?: (?:of )?${MONTH})?(?:,? (?<year>\\d{4}))?$`, 'i'),
  new RegExp(`^${DAY}-${MONTH}-(?<year>\\d{4})$`, 'i'),
])()
/** 5.3, as the second date of an interval. */
const WITHOUT_YEAR = /^(?<month>\d{1,2})[./](?<day>\d{1,2})$/
const TWO_WAYS = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})$/
const WEEKDAY = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,? /i
const CHINESE_WEEKDAY = / ?\(?(?:周|星期|礼拜)[一二三四五六日天]\)?(?=$| )/
const TIME =
  /[ t](?:上午|下午|晚上|早上|中午)? ?\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?: ?[ap]m)?(?:z|[+-]\d{2}:?\d{2})?$/i
const CHINESE_TIME = / ?(?:上午|下午|晚上|早上|中午)?\d{1,2}[时時点點](?:半|\d{1,2}分?(?:\d{1,2}秒?)?)?$/
/** Spaces between digits and Chinese characters, which are common in typeset text. */
const LOOSE = /(\d) (?=[年月日号至到时時点點分秒])|([年月日号至到时時点點分秒]) (?=\d)/g
/** Separators between the first and last day. A hyphen must have spaces around it, because dates contain hyphens. */
const BETWEEN = /\s*(?:至|到|—+|–|~)\s*|\s+(?:-|to|until)\s+/i
/** The maximum length of a date: the regular expressions take long on texts of megabytes. */
const LONGEST = 200
const CHINESE_DIGITS = '〇一二三四五六七八九'

/**
 * Parses a date written in Chinese, in English or in digits: `2022/5/1`, `2022年5月1日`, `1 May 2022`, `2022-05`, `2022年5月`, `May
 * 2022`, `2022年5月1日至3日`, `1-3 May 2022`, or EDTF. Also accepts an Excel serial number, or a `Date`: its local day if it is
 * midnight in local time, or else its day in UTC. A time of day is ignored.
 *
 * @param value a string, a number or a `Date`
 * @param options `order`: `dmy` or `mdy`, for dates such as `05/06/2022`
 * @returns the date in EDTF with its window; its basis is `stated`
 * @throws TypeError if `value` has another type
 * @throws RangeError if the text is not a date, the day does not exist, or the date is ambiguous
 * @example
 * import { parseDate } from 'open-xiamen'
 * console.log(parseDate('2022年5月1日至3日').edtf) // 2022-05-01/2022-05-03
 * console.log(parseDate('05/06/2022', { order: 'dmy' }).start) // 2022-06-05
 */
export function parseDate(
  value: string | number | Date,
  options: ParseDateOptions = {},
): OwnDate & { readonly basis: 'stated' } {
  const { order } = options ?? {}
  if (order !== undefined) checkChoice('parseDate', 'options.order', order, ['dmy', 'mdy'])
  const edtf = edtfOf(value, order)
  const { start, end, ...open } = windowOf(edtf, value)
  return { edtf, start, end, basis: 'stated', ...open }
}

function edtfOf(value: unknown, order: ParseDateOptions['order']): string {
  if (typeof value === 'number') return serialDay(value)
  if (value instanceof Date) return dayOf(value)
  if (typeof value !== 'string') throw wrongType('parseDate', 'a string, a number or a Date', value)
  if (value.length > LONGEST) throw notUnderstood(value)
  const text = westernDigits(value.normalize('NFKC').trim().replace(/\s+/g, ' ')).replace(LOOSE, '$1$2')
  if (/^\d{5}(?:\.\d+)?$/.test(text)) return serialDay(Number(text))
  const fault = faultOfEdtf(text)
  if (fault === undefined) return text
  try {
    return readText(text, order, value)
  } catch (error) {
    // EDTF that is invalid for a specific reason, such as an end before the start
    throw fault.startsWith('expected an EDTF date') ? error : new RangeError(`parseDate: ${fault}`)
  }
}

/** One date or an interval, in any accepted form. */
function readText(text: string, order: ParseDateOptions['order'], value: unknown): string {
  const bare = text.replace(TIME, '').replace(CHINESE_TIME, '').replace(WEEKDAY, '').replace(CHINESE_WEEKDAY, '')
  const sides = bare.split(BETWEEN)
  const [earlier = '', last, more] = sides.length === 1 ? splitAtHyphen(bare) : sides
  if (more !== undefined) throw notUnderstood(value)
  // 2022年5月1至3日 has 日 only once
  const first = /\d$/.test(earlier) && last !== undefined ? `${earlier}${/[年月日号]$/.exec(last)?.[0] ?? ''}` : earlier
  if (last === undefined) return written(whole(read(first, order, value), value))
  return interval(read(first, order, value), read(last, order, value, /^\d{4}\D/.test(first)), value)
}

/** 2022年5月1日-3日, 2022.5.1-5.3, 1-3 May 2022: a single hyphen separates two dates, except in 2022-5. */
function splitAtHyphen(text: string): string[] {
  const sides = text.split('-')
  return sides.length === 2 && !/^\d{4}-\d{1,2}$/.test(text) ? sides : [text]
}

function windowOf(edtf: string, value: unknown) {
  try {
    return edtfDays(edtf)
  } catch {
    throw wrongValue('parseDate', 'existing days, the first before the last', value)
  }
}

/** The reason why a text is not EDTF; `undefined` if it is. */
function faultOfEdtf(text: string): string | undefined {
  try {
    edtfDays(text)
    return undefined
  } catch (error) {
    return (error as Error).message
  }
}

/** One date. The second date of an interval can omit what the first one states. */
function read(text: string, order: ParseDateOptions['order'], value: unknown, isLast = false): Parts {
  for (const form of isLast ? [WITHOUT_YEAR, ...FORMS] : FORMS) {
    const { year, month, day } = form.exec(text)?.groups ?? {}
    if (year || month || day) return { year: numberOf(year), month: numberOf(month), day: numberOf(day) }
  }
  const [, a, , b, year] = TWO_WAYS.exec(text) ?? []
  if (year) return ordered(Number(a), Number(b), Number(year), order, value)
  throw notUnderstood(value)
}

/** The number of a month, from its name or digits. */
function numberOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  if (/^\d/.test(text)) return Number(text)
  return MONTHS.indexOf(text.slice(0, 3).toLowerCase()) + 1
}

function ordered(a: number, b: number, year: number, order: ParseDateOptions['order'], value: unknown): Parts {
  if (a > 12 || a === b) return { year, month: b, day: a }
  if (b > 12) return { year, month: a, day: b }
  if (order === 'dmy') return { year, month: b, day: a }
  if (order === 'mdy') return { year, month: a, day: b }
  throw wrongValue('parseDate', 'options.order, "dmy" or "mdy", for an ambiguous date', value)
}

/** The year of "30 September – 2 October 2022" is at the end, that of 2022年5月1日至3日 at the start. */
function interval(first: Parts, last: Parts, value: unknown): string {
  const end = {
    ...last,
    year: last.year ?? first.year,
    // the year of "May 1 – 3, 2022" follows the day
    month: last.month ?? (last.year === undefined || last.day !== undefined ? first.month : undefined),
  }
  const start = {
    ...first,
    year: first.year ?? last.year,
    // "1–3 May 2022"; but 5 in 2022年5至6月7日 is a month
    month: first.month ?? (first.day === undefined || first.year !== undefined ? undefined : last.month),
  }
  return `${written(whole(start, value))}/${written(whole(end, value))}`
}

function whole(date: Parts, value: unknown): Parts & { readonly year: number } {
  const { year, month, day } = date
  const hasGap = year === undefined || (month === undefined && day !== undefined)
  if (hasGap) throw notUnderstood(value)
  const exists =
    (month === undefined || (month >= 1 && month <= 12)) &&
    (day === undefined || (day >= 1 && day <= daysInMonth(year, month ?? 0)))
  if (!exists) throw wrongValue('parseDate', 'an existing day', value)
  return { ...date, year }
}

function written({ year, month, day }: Parts & { readonly year: number }): string {
  const two = (number: number) => String(number).padStart(2, '0')
  return [String(year).padStart(4, '0'), ...[month, day].flatMap((one) => (one === undefined ? [] : [two(one)]))].join(
    '-',
  )
}

/** Days since the end of 1899, including 29 February 1900, which Excel counts although it never existed. */
function serialDay(serial: number): string {
  if (!(serial >= 1 && serial < 2_958_466)) {
    throw wrongValue('parseDate', 'an Excel serial number from 1 to 2958465', serial)
  }
  const days = Math.floor(serial) - (serial >= 60 ? 25_569 : 25_568)
  return new Date(days * 86_400_000).toISOString().slice(0, 10)
}

function dayOf(date: Date): string {
  if (Number.isNaN(date.getTime())) throw new RangeError('parseDate: expected a valid Date, found an invalid Date')
  const isLocalMidnight = date.getHours() === 0 && date.getMinutes() === 0 && date.getSeconds() === 0
  const isMidnight = date.getTime() % 86_400_000 === 0
  const [year, month, day] =
    isLocalMidnight && !isMidnight
      ? [date.getFullYear(), date.getMonth() + 1, date.getDate()]
      : [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()]
  if (year < 0 || year > 9999) throw wrongValue('parseDate', 'a year from 0 to 9999', year)
  return written({ year, month, day })
}

/** 二〇二二年五月十一日 in digits. */
function westernDigits(text: string): string {
  return text.replace(/[〇○零一二三四五六七八九十]+(?=[年月日号])/g, (digits) => {
    const plain = [...digits.replace(/[零○]/g, '〇')]
    const figures = plain.map((digit) => CHINESE_DIGITS.indexOf(digit))
    const ten = plain.indexOf('十')
    if (ten < 0) return figures.join('')
    const tens = ten === 0 ? 1 : (figures[0] as number)
    return String(tens * 10 + (figures[ten + 1] ?? 0))
  })
}

function notUnderstood(value: unknown): RangeError {
  const expected = 'a date such as "2022/5/1", "2022年5月1日", "1 May 2022", "May 2022" or "2022-05"'
  return wrongValue('parseDate', expected, value)
}
