import { recordFault } from '../../describe/check-argument.js'
import type { SearchTable } from './search-table.js'

interface Days {
  readonly start: string
  readonly end: string
}

type Fields = Readonly<Record<string, unknown>>

/**
 * The first and last day of a record's date as strings; `undefined` if it has no date.
 *
 * @throws TypeError if `record` is not a record, a required date is missing, or the date has no days or ends before it starts
 */
export function daysOf(
  caller: string,
  { date: field, alwaysDated }: Pick<SearchTable, 'date' | 'alwaysDated'>,
  record: unknown,
  position: number,
): Days | undefined {
  if (typeof record !== 'object' || record === null) throw recordFault(caller, position, '', 'a record', record)
  const date = (record as Fields)[field] as Days | undefined
  if (date === undefined && !alwaysDated) return undefined
  const { start, end } = date ?? {}
  if (isDay(start) && isDay(end) && start <= end) return date
  const found =
    date === undefined ? undefined : [start, end].map((day) => (typeof day === 'string' ? day : '?')).join(' to ')
  throw recordFault(caller, position, field, 'a date whose start and end are calendar days in order', found)
}

/** Days are compared as strings, so only the format is checked. */
function isDay(day: unknown): day is string {
  return typeof day === 'string' && day.length === 10 && day[4] === '-' && day[7] === '-'
}
