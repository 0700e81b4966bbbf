const DAYS_BEFORE_MONTH = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334]

/** Days from 1970-01-01 to a calendar day `YYYY-MM-DD`; `undefined` where it is none. */
export function dayNumber(day: unknown): number | undefined {
  if (typeof day !== 'string' || day.length !== 10 || day[4] !== '-' || day[7] !== '-') return undefined
  const year = digits(day, 0, 4)
  const month = digits(day, 5, 7)
  const date = digits(day, 8, 10)
  // what is not a number fails here too
  return date >= 1 && date <= daysInMonth(year, month) ? numberOf(year, month, date) : undefined
}

/** The first and last day, by number, of a year `YYYY` or a month `YYYY-MM`; `undefined` where it is none. */
export function daysOfPeriod(period: string): { start: number; end: number } | undefined {
  if (period.length !== 4 && (period.length !== 7 || period[4] !== '-')) return undefined
  const year = digits(period, 0, 4)
  const month = period.length === 7 ? digits(period, 5, 7) : undefined
  const days = month === undefined ? 337 + daysInMonth(year, 2) : daysInMonth(year, month)
  if (!(year >= 0 && days > 0)) return undefined
  const start = numberOf(year, month ?? 1, 1)
  return { start, end: start + days - 1 }
}

function numberOf(year: number, month: number, date: number): number {
  const leapDay = month > 2 && isLeap(year) ? 1 : 0
  return 365 * year + leapYearsBefore(year) + (DAYS_BEFORE_MONTH[month - 1] ?? 0) + leapDay + date - 719_529
}

/** How many days a month has; 0 where there is no such month. */
export function daysInMonth(year: number, month: number): number {
  if (!(month >= 1 && month <= 12)) return 0
  return month === 2 ? (isLeap(year) ? 29 : 28) : month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}

/** Leap years from year 0, which is one, up to a year that is not counted. */
function leapYearsBefore(year: number): number {
  if (year === 0) return 0
  const last = year - 1
  return Math.floor(last / 4) - Math.floor(last / 100) + Math.floor(last / 400) + 1
}

function digits(text: string, from: number, to: number): number {
  let value = 0
  for (let at = from; at < to; at++) {
    const digit = text.charCodeAt(at) - 48
    if (digit < 0 || digit > 9) return Number.NaN
    value = value * 10 + digit
  }
  return value
}
