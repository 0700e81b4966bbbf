import { recordFault } from '../../describe/check-argument.js'
import { textsAt } from '../../describe/value-at.js'
import { figureQualifierValues } from '../../generated/vocabularies.js'
import { figureRange } from '../figure-range.js'
import { daysOf } from './days-of.js'
import { facetKeys } from './facet-keys.js'
import type { Criteria } from './read-query.js'
import type { Context, NumberRange, SearchTable } from './search-table.js'

/** Tests the record at a position. */
export type Test = (record: object, position: number) => boolean

type Fields = Readonly<Record<string, unknown>>

/** The tests of a query, cheapest first. Fields that are not in the query are not read. */
export function testsOf(table: SearchTable, criteria: Criteria, context: Context): Test[] {
  const { facets, days, within } = criteria
  const tests: Test[] = []
  const later: Test[] = []
  for (const { facet, keys } of facets) {
    const isPlain = !facet.lookUp && facet.read.length === 1 && !facet.read[0]?.item
    const to = isPlain ? tests : later
    to.push(keyTest(facetKeys(facet, context), keys))
  }
  if (days) tests.push(dateTest(table, days, within, context))
  return [...tests, ...later, ...restTests(table, criteria, context)]
}

/** The tests for which an index has no table: words and bounds. */
export function restTests(table: SearchTable, criteria: Criteria, context: Context): Test[] {
  const { words, atLeast, atMost } = criteria
  return [
    ...(atLeast > Number.NEGATIVE_INFINITY || atMost < Number.POSITIVE_INFINITY ? [boundsTest(criteria, context)] : []),
    ...(words.length > 0 ? [wordsTest(table, words)] : []),
  ]
}

function keyTest(keysOf: ReturnType<typeof facetKeys>, wanted: readonly string[]): Test {
  if (wanted.length > 1) {
    return (record, position) => {
      const keys = keysOf(record, position)
      if (typeof keys === 'string') return wanted.includes(keys)
      return keys?.some((key) => wanted.includes(key)) ?? false
    }
  }
  const [only = ''] = wanted
  return (record, position) => {
    const keys = keysOf(record, position)
    return typeof keys === 'string' ? keys === only : keys?.includes(only) === true
  }
}

function dateTest(
  table: SearchTable,
  { start, end }: { start: string; end: string },
  within: boolean,
  { caller }: Context,
): Test {
  return (record, position) => {
    const days = daysOf(caller, table, record, position)
    if (!days) return false
    return within ? days.start >= start && days.end <= end : days.start <= end && days.end >= start
  }
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
  if (!(figureQualifierValues as readonly unknown[]).includes(qualifier)) {
    throw recordFault(caller, position, 'qualifier', `one of ${figureQualifierValues.join(', ')}`, qualifier)
  }
  return figureRange({ value, qualifier } as Parameters<typeof figureRange>[0])
}

/** Whether the range and the bounds overlap. */
function reaches(range: NumberRange, atLeast: number, atMost: number): boolean {
  const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY, minExclusive, maxExclusive } = range
  if (atLeast > atMost) return false
  return (maxExclusive ? max > atLeast : max >= atLeast) && (minExclusive ? min < atMost : min <= atMost)
}

/** Whether the bounds contain the whole range. */
function liesWithin(range: NumberRange, atLeast: number, atMost: number): boolean {
  const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY } = range
  return min >= atLeast && max <= atMost
}

function wordsTest({ texts }: SearchTable, words: readonly string[]): Test {
  return (record) => {
    const found = texts.flatMap((path) => textsAt(record, path)).map((text) => text.normalize('NFC').toLowerCase())
    return words.every((word) => found.some((text) => text.includes(word)))
  }
}
