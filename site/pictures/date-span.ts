import type { EdtfDate } from '../../src/index.js'

const DAY = 86_400_000

/** The first and last year of a date; of an open one, twice the year of its known side. */
export function yearsOf({ start, end, open }: EdtfDate): readonly [string, string] {
  return [(open === 'start' ? end : start).slice(0, 4), (open === 'end' ? start : end).slice(0, 4)]
}

/** The style of a bar for the days that a date can mean, over some years. */
export function spanOf({ start, end }: EdtfDate, first: string, last = first): string {
  const [from, to] = [Date.parse(first), Date.parse(`${last}-12-31`) + DAY]
  const share = (time: number) => Math.round(1000 * Math.min(1, Math.max(0, (time - from) / (to - from)))) / 10
  const [left, right] = [share(Date.parse(start)), share(Date.parse(end) + DAY)]
  return `left:${left}%;width:${Math.max(1, right - left)}%`
}
