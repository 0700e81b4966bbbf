import { daysInMonth } from './day-number.js'

/** One date of an EDTF string, with its precision. */
export interface EdtfTime {
  /** The first and last calendar day that the date can mean, `YYYY-MM-DD`. */
  readonly start: string
  readonly end: string
  /** The precision; `masked` if digits are unspecified. */
  readonly precision: 'day' | 'month' | 'year' | 'season' | 'masked'
  /** The digits as written, without qualifiers: `2004-06`. */
  readonly digits: string
  readonly uncertain: boolean
  readonly approximate: boolean
}

/** An interval; a missing side is open or unknown. */
export interface EdtfSpan {
  readonly from: EdtfTime | undefined
  readonly to: EdtfTime | undefined
}

/** A parsed EDTF string: a date, an interval, or a set of which one or all are meant. */
export interface Edtf {
  readonly kind: 'one' | 'one-of' | 'all-of'
  readonly members: readonly (EdtfTime | EdtfSpan)[]
}

const EXAMPLES = '2022, 2022-05, 2022-05-19, 2022-05/2022-09 or [2021-12..2022-12]'

/**
 * Parses EDTF (ISO 8601-2), levels 0 to 2: dates, intervals, open and unknown sides, seasons, qualifiers of the whole date or
 * of parts, unspecified digits, and sets. Years have four digits, from 0000 to 9999.
 *
 * @throws RangeError if the string is not EDTF, names a day that does not exist, ends before it starts, or has an unsupported
 *   form: a time of day, a year before 0 or with more than four digits, significant digits
 */
export function parseEdtf(edtf: string): Edtf {
  const left = leftOut(edtf)
  if (left) throw new RangeError(`expected a date without ${left}, found "${edtf}"`)
  const [, some, all] = /^\[(.+)\]$|^\{(.+)\}$/.exec(edtf) ?? []
  const set = some ?? all
  if (set === undefined) return { kind: 'one', members: [readMember(edtf, '/', edtf)] }
  const members = set.split(',').map((member) => readMember(member.trim(), '..', edtf))
  return { kind: some === undefined ? 'all-of' : 'one-of', members }
}

/** The name of the unsupported form that a string uses. */
function leftOut(edtf: string): string | undefined {
  if (/\dT\d/.test(edtf)) return 'a time of day'
  if (/Y-?\d/.test(edtf)) return 'a year of more than four digits'
  if (/(^|[[{/,.])-\d/.test(edtf)) return 'a year before 0'
  if (/\dS\d/.test(edtf)) return 'significant digits'
  return undefined
}

/** A date, or two dates with a separator, of which one can be open. */
function readMember(member: string, between: string, edtf: string): EdtfTime | EdtfSpan {
  const sides = member.split(between)
  if (sides.length === 1) return readTime(member, edtf)
  const [from, to] = sides.map((side) => (side === '' || side === '..' ? undefined : readTime(side, edtf)))
  if (sides.length > 2 || (!from && !to)) throw notEdtf(edtf)
  if (from && to && from.start > to.end) {
    throw new RangeError(`expected a date that does not end before it starts, found "${edtf}"`)
  }
  return { from, to }
}

const PART = /^([?~%]?)([\dX]+)([?~%]?)$/

function readTime(text: string, edtf: string): EdtfTime {
  const parts = text.split('-').map((part) => PART.exec(part))
  // a part of another form has no digits
  const digits = parts.map((part) => part?.[2]).join('-')
  const marks = parts.map((part) => `${part?.[1]}${part?.[3]}`).join('')
  if (!/^[\dX]{4}(-[\dX]{2}){0,2}$/.test(digits)) throw notEdtf(edtf)
  const [year = '', month, day] = digits.split('-')
  const window = readWindow(year, month, day)
  if (!window) throw notEdtf(edtf)
  return {
    ...window,
    digits,
    uncertain: /[?%]/.test(marks),
    approximate: /[~%]/.test(marks),
  }
}

function readWindow(
  year: string,
  month: string | undefined,
  day: string | undefined,
): Pick<EdtfTime, 'start' | 'end' | 'precision'> | undefined {
  const part = PARTS[Number(month) - 21]
  if (part) {
    if (day !== undefined || year.includes('X')) return undefined
    const [first = 1, last = 12] = part.split('-').map(Number)
    const next = String(Number(year) + 1).padStart(4, '0')
    // northern winter and southern summer end in the next year
    const [endYear, endMonth] = last > 12 ? [next, last - 12] : [year, last]
    return { start: `${year}-${two(first)}-01`, end: lastOf(endYear, two(endMonth)), precision: 'season' }
  }
  const start = extreme(year, month ?? '01', day ?? '01', 1)
  const end =
    day === undefined ? monthEnd(extreme(year, month ?? '12', '01', -1)) : extreme(year, month as string, day, -1)
  if (!start || !end) return undefined
  const masked = [year, month, day].some((part) => part?.includes('X'))
  return { start, end, precision: masked ? 'masked' : day ? 'day' : month ? 'month' : 'year' }
}

/**
 * The first and last month of each part of a year, from code 21. A season without a hemisphere can be at any time of the year.
 */
const PARTS = /* @__PURE__ */ [
  '1-12 1-12 1-12 1-12',
  // spring, summer, autumn and winter in the north, then in the south
  '3-5 6-8 9-11 12-14',
  '9-11 12-14 3-5 6-8',
  // quarters, thirds and halves
  '1-3 4-6 7-9 10-12',
  '1-4 5-8 9-12',
  '1-6 7-12',
].flatMap((parts) => parts.split(' '))

/** The first or last existing day that a date with unspecified digits can mean. */
function extreme(year: string, month: string, day: string, direction: 1 | -1): string | undefined {
  // any eight consecutive years include a leap year
  for (const wholeYear of numbersOf(year, 0, 9999, direction, 40)) {
    for (const wholeMonth of numbersOf(month, 1, 12, direction)) {
      for (const wholeDay of numbersOf(day, 1, daysInMonth(wholeYear, wholeMonth), direction)) {
        return `${String(wholeYear).padStart(4, '0')}-${two(wholeMonth)}-${two(wholeDay)}`
      }
    }
  }
  return undefined
}

/** The numbers within bounds that match the digits, in ascending or descending order, up to a limit. */
function numbersOf(digits: string, least: number, most: number, direction: 1 | -1, limit = 100): number[] {
  const pattern = new RegExp(`^${digits.replaceAll('X', '\\d')}$`)
  const bound = (digit: string) => Number(digits.replaceAll('X', digit))
  const [low, high] = [Math.max(least, bound('0')), Math.min(most, bound('9'))]
  const found: number[] = []
  for (let at = direction > 0 ? low : high; at >= low && at <= high && found.length < limit; at += direction) {
    if (pattern.test(String(at).padStart(digits.length, '0'))) found.push(at)
  }
  return found
}

function monthEnd(day: string | undefined): string | undefined {
  return day && lastOf(day.slice(0, 4), day.slice(5, 7))
}

function lastOf(year: string, month: string): string {
  return `${year}-${month}-${two(daysInMonth(Number(year), Number(month)))}`
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}

function notEdtf(edtf: string): RangeError {
  return new RangeError(`expected an EDTF date such as ${EXAMPLES}, found "${edtf}"`)
}
