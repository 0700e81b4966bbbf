import { EARLIEST, LATEST } from '../../dates/edtf-date.js'
import { type PeriodUnit, periodOf } from '../../dates/period-of.js'
import type { KeysOf } from './facet-keys.js'

interface Days {
  readonly start: string
  readonly end: string
}

/** The most periods listed for one date. For a longer date, only periods that occur in other dates are listed. */
const LISTED = 1000

/**
 * The periods that the date of each record may fall in, which are those for which `during` finds the record. With `within`, the
 * period that it must fall in.
 */
export function periodKeys(
  size: number,
  daysAt: (position: number) => Days | undefined,
  unit: PeriodUnit,
  within: boolean,
): KeysOf {
  if (within) {
    return (_, position) => {
      const days = daysAt(position)
      const period = days && periodOf(days, unit)
      return period?.includes('/') ? undefined : period
    }
  }
  const spans = Array.from({ length: size }, (_, position) => spanOf(daysAt(position), unit))
  const named = [...new Set([...new Set(spans)].flatMap((span) => periodsIn(span, unit)))].sort()
  const ranks = new Map(named.map((period, rank) => [period, rank]))
  return (_, position) => {
    const span = spans[position]
    if (!span?.includes('/')) return span
    const [first = '', last = ''] = span.split('/')
    return named.slice(ranks.get(first) ?? 0, (ranks.get(last) ?? named.length) + 1)
  }
}

/** The first and last period of a date; an open side has none. */
function spanOf(days: Days | undefined, unit: PeriodUnit): string | undefined {
  if (!days) return undefined
  const span = periodOf(days, unit)
  if (days.start !== EARLIEST && days.end !== LATEST) return span
  const [first = '', last = first] = span.split('/')
  return `${days.start === EARLIEST ? '' : first}/${days.end === LATEST ? '' : last}`
}

/** The periods of a span, or only the first and last if there are too many. */
function periodsIn(span = '', unit: PeriodUnit): string[] {
  const [first = '', last = first] = span.split('/')
  const ends = [first, last].filter(Boolean)
  if (ends.length < 2) return ends
  const [year = 0, month = 1, day = 1] = first.split('-').map(Number)
  const [years, months, days] = [Number(unit === 'year'), Number(unit === 'month'), Number(unit === 'day')]
  const at = new Date(0)
  const periods: string[] = []
  for (let period = first; period < last; period = at.toISOString().slice(0, first.length)) {
    periods.push(period)
    const count = periods.length
    if (count > LISTED) return ends
    at.setUTCFullYear(year + years * count, month - 1 + months * count, day + days * count)
  }
  return [...periods, last]
}
