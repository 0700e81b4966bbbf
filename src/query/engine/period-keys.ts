import { EARLIEST, LATEST } from '../../dates/edtf-date.js'
import type { PeriodUnit } from '../../dates/period-of.js'
import type { KeysOf } from './facet-keys.js'

interface Days {
  readonly start: string
  readonly end: string
}

const LENGTHS: Readonly<Record<PeriodUnit, number>> = { day: 10, month: 7, year: 4 }

/** So many periods of one date are listed; of a longer one those that other dates name. */
const LISTED = 1000

/**
 * The periods in which the date of each record lies, or can lie: those for which `during` with the period finds the record.
 * With `within`, the one in which it must lie.
 */
export function periodKeys(
  size: number,
  daysAt: (position: number) => Days | undefined,
  unit: PeriodUnit,
  within: boolean,
): KeysOf {
  const length = LENGTHS[unit]
  const cut = (day: string) => day.slice(0, length)
  if (within) {
    return (_, position) => {
      const days = daysAt(position)
      return days && cut(days.start) === cut(days.end) ? cut(days.start) : undefined
    }
  }
  const named = new Set<string>()
  const spans = new Set<string>()
  for (let position = 0; position < size; position++) {
    const days = daysAt(position)
    if (!days) continue
    const first = cut(days.start)
    if (days.end.startsWith(first)) {
      named.add(first)
      continue
    }
    const last = cut(days.end)
    if (days.start !== EARLIEST) named.add(first)
    if (days.end !== LATEST) named.add(last)
    if (days.start === EARLIEST || days.end === LATEST) continue
    const span = `${first}/${last}`
    if (spans.has(span)) continue
    spans.add(span)
    addBetween(named, first, last, unit)
  }
  const sorted = [...named].sort()
  const rankOf = new Map(sorted.map((key, rank) => [key, rank]))
  return (_, position) => {
    const days = daysAt(position)
    if (!days) return undefined
    const first = cut(days.start)
    if (days.end.startsWith(first)) return first
    const from = days.start === EARLIEST ? 0 : (rankOf.get(first) ?? 0)
    const to = days.end === LATEST ? sorted.length - 1 : (rankOf.get(cut(days.end)) ?? sorted.length - 1)
    return sorted.slice(from, to + 1)
  }
}

function addBetween(named: Set<string>, first: string, last: string, unit: PeriodUnit): void {
  const at = new Date(Date.UTC(2000, 0, 1))
  const [year = 0, month = 1, day = 1] = first.split('-').map(Number)
  at.setUTCFullYear(year, month - 1, day)
  const between: string[] = []
  while (between.length < LISTED) {
    if (unit === 'day') at.setUTCDate(at.getUTCDate() + 1)
    else if (unit === 'month') at.setUTCMonth(at.getUTCMonth() + 1)
    else at.setUTCFullYear(at.getUTCFullYear() + 1)
    const key = at.toISOString().slice(0, LENGTHS[unit])
    if (key >= last) {
      for (const one of between) named.add(one)
      return
    }
    between.push(key)
  }
}
