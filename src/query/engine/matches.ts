import type { Criteria } from './criteria.js'
import type { WantedDays } from './date-order.js'
import type { Context, Keys, NumberRange, Searchable } from './searchable.js'

/** Whether a record has one of the keys in a facet. */
export function hasKey(keys: Keys, wanted: readonly (string | undefined)[]): boolean {
  if (keys === undefined) return false
  if (typeof keys === 'string') return wanted.includes(keys)
  return keys.some((key) => wanted.includes(key))
}

/** Whether the days of a record are as wanted: with one in common or, where it is asked for, all of them. */
export function matchesDays(
  days: { readonly start: number; readonly end: number } | undefined,
  wanted: WantedDays | undefined,
): boolean {
  if (!wanted) return true
  if (!days) return false
  return wanted.within
    ? days.start >= wanted.start && days.end <= wanted.end
    : days.start <= wanted.end && days.end >= wanted.start
}

/** Whether words and bounds of a query hold for a record; its facets and date are looked at elsewhere. */
export function matchesRest<R>(searchable: Searchable<R>, record: R, criteria: Criteria): boolean {
  const { words, atLeast, atMost, within } = criteria
  if (searchable.range) {
    const range = searchable.range(record)
    if (within ? !liesWithin(range, atLeast, atMost) : !reaches(range, atLeast, atMost)) return false
  }
  if (words.length === 0) return true
  const texts = searchable.texts(record).flatMap((text) => text?.toLowerCase() ?? [])
  return words.every((word) => texts.some((text) => text.includes(word)))
}

/** Whether the facets of a query hold for a record. */
export function matchesFacets<R>(searchable: Searchable<R>, record: R, criteria: Criteria, context: Context): boolean {
  return criteria.facets.every(({ facet, keys }) => hasKey(searchable.facets[facet]?.(record, context), keys))
}

/** Whether some number of the range is within the bounds. */
function reaches(range: NumberRange, atLeast: number, atMost: number): boolean {
  const { min = -Infinity, max = Infinity, minExclusive, maxExclusive } = range
  if (atLeast > atMost) return false
  return (maxExclusive ? max > atLeast : max >= atLeast) && (minExclusive ? min < atMost : min <= atMost)
}

/** Whether every number of the range is within the bounds. */
function liesWithin({ min = -Infinity, max = Infinity }: NumberRange, atLeast: number, atMost: number): boolean {
  return min >= atLeast && max <= atMost
}
