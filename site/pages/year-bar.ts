import type { EdtfDate } from '../../src/index.js'
import { formatDate } from '../../src/index.js'
import type { Language } from '../words/language.js'
import { type Html, html } from './html.js'

const DAY = 86_400_000

/** A bar of the months or years of a date, with the period in which the date may fall. */
export function yearBar({ edtf, start, end, open }: EdtfDate, language: Language): Html {
  const first = Number((open === 'start' ? end : start).slice(0, 4))
  const last = Number((open === 'end' ? start : end).slice(0, 4))
  const [from, to] = [Date.UTC(first), Date.UTC(last + 1)]
  const share = (time: number) => Math.round(1000 * Math.min(1, Math.max(0, (time - from) / (to - from)))) / 10
  const [left, right] = [share(Date.parse(start)), share(Date.parse(end) + DAY)]
  const month = new Intl.DateTimeFormat(language, { month: 'short', timeZone: 'UTC' })
  const cells =
    first === last
      ? Array.from({ length: 12 }, (_, at) => month.format(Date.UTC(first, at)))
      : Array.from({ length: last - first + 1 }, (_, at) => String(first + at))
  return html`<figure class="year-bar" aria-label="${formatDate({ edtf }, language)}"><b>${first === last ? first : ''}</b><div aria-hidden="true">${cells.map((text) => html`<span>${text}</span>`)}<i style="left:${left}%;width:${Math.max(1, right - left)}%"></i></div></figure>`
}
