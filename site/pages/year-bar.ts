import type { EdtfDate } from '../../src/index.js'
import { formatDate } from '../../src/index.js'
import { spanOf, yearsOf } from '../pictures/date-span.js'
import type { Language } from '../words/language.js'
import { type Html, html } from './html.js'

/** A bar of the months or years of a date, with the period in which the date may fall. */
export function yearBar(date: EdtfDate, language: Language): Html {
  const [first, last] = yearsOf(date)
  const month = new Intl.DateTimeFormat(language, { month: 'short', timeZone: 'UTC' })
  const cells =
    first === last
      ? Array.from({ length: 12 }, (_, at) => month.format(Date.UTC(Number(first), at)))
      : Array.from({ length: Number(last) - Number(first) + 1 }, (_, at) => String(Number(first) + at))
  return html`<figure class="year-bar" aria-label="${formatDate({ edtf: date.edtf }, language)}"><b>${first === last ? first : ''}</b><div aria-hidden="true">${cells.map((text) => html`<span>${text}</span>`)}<i style="${spanOf(date, first, last)}"></i></div></figure>`
}
