import type { OwnDate } from './edtf-date.js'

/** The length of a period: a calendar day, month or year. */
export type PeriodUnit = 'day' | 'month' | 'year'

const LENGTHS: Readonly<Record<PeriodUnit, number>> = { day: 10, month: 7, year: 4 }

export const periodUnits = /* @__PURE__ */ Object.keys(LENGTHS) as readonly PeriodUnit[]

/**
 * The period of a date: `2022`, `2022-05` or `2022-05-19`. If the date spans several periods, or may fall in any of them, the
 * first and last: `2021/2022`.
 */
export function periodOf(date: Pick<OwnDate, 'start' | 'end'>, by: PeriodUnit): string {
  const first = date.start.slice(0, LENGTHS[by])
  return date.end.startsWith(first) ? first : `${first}/${date.end.slice(0, LENGTHS[by])}`
}
