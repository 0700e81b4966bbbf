import { type PeriodUnit, periodOf, periodUnits } from '../dates/period-of.js'
import { checkChoice, checkList } from '../describe/check-argument.js'
import { checkOptions } from '../describe/check-options.js'
import { events as bundled } from '../generated/records.js'
import { eventSearch } from '../generated/tables.js'
import type { Event, OwnEvent } from '../generated/types.js'
import { compare } from './engine/counts.js'
import { daysOf } from './engine/days-of.js'
import { sortByDate } from './sort-by-date.js'

/** The events of one period. */
export interface TimelinePeriod<R extends OwnEvent = Event> {
  /** `2022`, `2022-05` or `2022-05-19`; for dates that may fall in several periods, the first and last, such as `2021/2022`. */
  readonly period: string
  readonly events: readonly R[]
}

/**
 * Groups events by day, month or year. An event whose date spans several periods, or may fall in any of them, is listed once,
 * under a key made of the first and last period. The library does not choose one for you.
 *
 * @param events the bundled ones if omitted
 * @param options `by`: `day`, `month` or `year`, the default
 * @returns the periods in order, each with its events in the order of `sortByDate`; new arrays, which you may change
 * @throws TypeError if `events` is not an array, or an event has no valid date
 * @throws RangeError if the unit is unknown
 * @example
 * import { timeline } from 'open-xiamen'
 * console.log(timeline().some(({ period, events }) => period === '2022' && events.length > 5)) // true
 */
export function timeline(events?: undefined, options?: { readonly by?: PeriodUnit | undefined }): TimelinePeriod[]
export function timeline<R extends OwnEvent>(
  events: readonly R[],
  options?: { readonly by?: PeriodUnit | undefined },
): TimelinePeriod<R>[]
export function timeline(
  events: readonly OwnEvent[] = bundled,
  options: { readonly by?: PeriodUnit | undefined } = {},
): TimelinePeriod<OwnEvent>[] {
  const { by = 'year' } = checkOptions('timeline', options, ['by'])
  checkChoice('timeline', 'options.by', by, periodUnits)
  checkList('timeline', 'events', events)
  const byPeriod = new Map<string, OwnEvent[]>()
  for (const [position, event] of events.entries()) {
    const period = periodOf(daysOf('timeline', eventSearch, event, position) as { start: string; end: string }, by)
    const group = byPeriod.get(period)
    if (group) group.push(event)
    else byPeriod.set(period, [event])
  }
  return [...byPeriod]
    .sort(([a], [b]) => compare(a, b))
    .map(([period, group]) => ({ period, events: sortByDate(group) }))
}
