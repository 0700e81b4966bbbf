import { figureRange } from '../figure-range.js'
import { facetKeys } from './facet-keys.js'
import type { Criteria } from './read-query.js'
import { recordFault } from './record-fault.js'
import type { Context, NumberRange, SearchTable } from './search-table.js'
import { valuesAt } from './values-at.js'

/** Whether something holds for the record at a position. */
export type Test = (record: object, position: number) => boolean

type Fields = Readonly<Record<string, unknown>>

/** The tests of a query, the cheapest first; what a query does not ask for is not read. */
export function testsOf(table: SearchTable, criteria: Criteria, context: Context): Test[] {
  return [
    ...criteria.facets.map(({ facet, keys }) => keyTest(facetKeys(facet, context), keys)),
    ...(criteria.days ? [dateTest(table, criteria.days, criteria.within, context)] : []),
    ...restTests(table, criteria, context),
  ]
}

/** The tests for which an index has no table: of words and of bounds. */
export function restTests(table: SearchTable, criteria: Criteria, context: Context): Test[] {
  const { words, atLeast, atMost } = criteria
  return [
    ...(atLeast > Number.NEGATIVE_INFINITY || atMost < Number.POSITIVE_INFINITY ? [boundsTest(criteria, context)] : []),
    ...(words.length > 0 ? [wordsTest(table, words)] : []),
  ]
}

function keyTest(keysOf: ReturnType<typeof facetKeys>, wanted: readonly string[]): Test {
  const [only] = wanted
  const isWanted = wanted.length === 1 ? (key: string) => key === only : (key: string) => wanted.includes(key)
  return (record, position) => {
    const keys = keysOf(record, position)
    if (typeof keys === 'string') return isWanted(keys)
    return keys?.some(isWanted) ?? false
  }
}

function dateTest(
  table: SearchTable,
  { start, end }: { start: string; end: string },
  within: boolean,
  context: Context,
): Test {
  return (record, position) => {
    const days = daysOf(context.caller, table, record, position)
    if (!days) return false
    return within ? days.start >= start && days.end <= end : days.start <= end && days.end >= start
  }
}

/**
 * The first and last day of a record's date as text; `undefined` if it has none.
 *
 * @throws TypeError if a date is missing that every record has, or has no days, or ends before it starts
 */
export function daysOf(
  caller: string,
  { date: field, alwaysDated }: SearchTable,
  record: object,
  position: number,
): { readonly start: string; readonly end: string } | undefined {
  const date = (record as Fields)[field] as { readonly start: string; readonly end: string } | undefined
  if (date === undefined && !alwaysDated) return undefined
  const { start, end } = date ?? {}
  if (isDay(start) && isDay(end) && start <= end) return date
  const found =
    date === undefined ? undefined : [start, end].map((day) => (typeof day === 'string' ? day : '?')).join(' to ')
  throw recordFault(caller, position, field, 'a date whose start and end are calendar days in order', found)
}

/** Days are compared as text, so what is looked at is whether it has the form of a day. */
function isDay(day: unknown): day is string {
  return typeof day === 'string' && day.length === 10 && day[4] === '-' && day[7] === '-'
}

function boundsTest({ atLeast, atMost, within }: Criteria, { caller }: Context): Test {
  return (record, position) => {
    const range = rangeOf(caller, record, position)
    return within ? liesWithin(range, atLeast, atMost) : reaches(range, atLeast, atMost)
  }
}

function rangeOf(caller: string, record: object, position: number): NumberRange {
  const { value, qualifier = 'exact' } = record as Fields
  if (typeof value !== 'number' || Number.isNaN(value)) throw recordFault(caller, position, 'value', 'a number', value)
  return figureRange({ value, qualifier } as Parameters<typeof figureRange>[0])
}

/** Whether some number of the range is within the bounds. */
function reaches(range: NumberRange, atLeast: number, atMost: number): boolean {
  const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY, minExclusive, maxExclusive } = range
  if (atLeast > atMost) return false
  return (maxExclusive ? max > atLeast : max >= atLeast) && (minExclusive ? min < atMost : min <= atMost)
}

/** Whether every number of the range is within the bounds. */
function liesWithin(range: NumberRange, atLeast: number, atMost: number): boolean {
  const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY } = range
  return min >= atLeast && max <= atMost
}

function wordsTest({ texts }: SearchTable, words: readonly string[]): Test {
  return (record) => {
    const found = texts.flatMap((path) => textsAt(record, path)).map((text) => text.toLowerCase())
    return words.every((word) => found.some((text) => text.includes(word)))
  }
}

/** The texts at a path, in each language. */
export function textsAt(record: object, path: readonly string[]): string[] {
  return valuesAt(record, path).flatMap((value) => {
    if (typeof value === 'string') return value
    return Object.values(value as Fields)
      .flat()
      .filter((text): text is string => typeof text === 'string')
  })
}
