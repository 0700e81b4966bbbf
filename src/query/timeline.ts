import { type PeriodUnit, periodUnits } from '../dates/period-of.js'
import { describeValue } from '../describe/describe-value.js'
import { events as bundled } from '../records/events.js'
import type { Event } from '../types/event.js'
import type { AnyIds, Ids, KnownIds } from '../types/ids.js'
import { windowOf } from './engine/check-record.js'
import { groups } from './engine/groups.js'
import { ownContext } from './engine/own-context.js'
import { searchableEvents } from './searchable/events.js'
import { sortByDate } from './sort-by-date.js'

/** What took place in one period. */
export interface TimelinePeriod<I extends Ids> {
  /** `2022`, `2022-05` or `2022-05-19`; the first and the last, `2021/2022`, for dates that can lie in several. */
  readonly period: string
  readonly events: readonly Event<I>[]
}

/**
 * Events by day, month or year. An event whose date spans several periods, or can lie in any of them, is listed once,
 * under the first and the last of them: the library does not choose for you.
 *
 * @param events the bundled ones unless given
 * @param options `by`: `day`, `month` or `year`, the default
 * @returns periods in order, each with its events in the order of `sortByDate`; new arrays, which are yours
 * @throws TypeError for what is no array, and for an event without a date
 * @throws RangeError for another unit
 * @example
 * import { timeline } from 'open-xiamen'
 * console.log(timeline().map(({ period }) => period).join(' ')) // 1972 1981 1992 2019/2020 2020 2021 2021/2022 2022
 */
export function timeline(
  events?: undefined,
  options?: { readonly by?: PeriodUnit | undefined },
): TimelinePeriod<KnownIds>[]
export function timeline<I extends Ids>(
  events: readonly Event<I>[],
  options?: { readonly by?: PeriodUnit | undefined },
): TimelinePeriod<I>[]
export function timeline(
  events: readonly Event<AnyIds>[] = bundled,
  options: { readonly by?: PeriodUnit | undefined } = {},
): TimelinePeriod<AnyIds>[] {
  // null, which untyped callers give, stands for no options
  const by = options?.by ?? 'year'
  if (!periodUnits.includes(by)) {
    const expected = periodUnits.map((unit) => `"${unit}"`).join(', ')
    throw new RangeError(`timeline: expected options.by to be one of ${expected}, found ${describeValue(by)}`)
  }
  if (Array.isArray(events)) {
    // an event without a date would be in no period, and so be lost
    for (const [position, event] of events.entries()) windowOf('timeline', searchableEvents, event, position)
  }
  return groups(events, by, ownContext('timeline')).map(({ key, records }) => ({
    period: key,
    events: sortByDate(records),
  }))
}
