import { dayNumber } from '../../src/dates/day-number.js'
import { events } from '../../src/generated/records.js'
import type { Event } from '../../src/generated/types.js'
import { sortByDate } from '../../src/query/sort-by-date.js'
import { tagOf } from '../pages/field-value.js'
import { html } from '../pages/html.js'
import type { Language } from '../words/language.js'
import { type Palette, palettes, type Theme } from './palette.js'
import { svg } from './svg.js'

const WIDTH = 960
const ROW = 5
const TOP = 30
const LEFT = 100
const FIRST = '2020-01-01'
const YEARS = yearsUntil(Math.max(...events.map(({ date }) => (date.open ? 0 : Number(date.end.slice(0, 4))))))
const LAST = `${(YEARS.at(-1) ?? 2020) + 1}-01-01`
const DAYS = numberOf(LAST) - numberOf(FIRST)
const TITLE = {
  en: 'Events by date; a bar spans the days that an inexact date can mean',
  zh: '各项活动的日期；横条表示不精确日期可能的范围',
} as const
const LEGEND = {
  exact: { en: 'on that day', zh: '确切日期' },
  open: { en: 'some time in this span', zh: '其间某时' },
} as const

/** Events from the first to the last, a row each: a dot for a day, a bar for the days that a date can mean. */
export function eventsTimeline(language: Language, theme: Theme): string {
  const palette = palettes[theme]
  const sorted = sortByDate(events)
  const height = TOP + sorted.length * ROW + 40
  const bottom = TOP + sorted.length * ROW
  return svg(
    { width: WIDTH, height, title: `${TITLE[language]} (${events.length})`, lang: tagOf(language) },
    palette,
    html`<g font-size="13" fill="${palette.soft}"><text x="8" y="20">${earlier(sorted)}</text>${YEARS.map(
      (year) =>
        html`<line x1="${xOf(`${year}-01-01`)}" x2="${xOf(`${year}-01-01`)}" y1="${TOP - 6}" y2="${bottom}" stroke="${palette.land}"/><text x="${xOf(`${year}-01-01`) + 5}" y="20">${year}</text>`,
    )}</g>`,
    html`<g>${sorted.map((event, row) => mark(event, TOP + row * ROW + ROW / 2, language, palette))}</g>`,
    html`<g font-size="13" fill="${palette.text}"><circle cx="16" cy="${bottom + 22}" r="2.4" fill="${palette.accent}"/><text x="28" y="${bottom + 26.5}">${LEGEND.exact[language]}</text><rect x="190" y="${bottom + 19}" width="40" height="6" rx="3" fill="${palette.accent}" fill-opacity=".45"/><text x="240" y="${bottom + 26.5}">${LEGEND.open[language]}</text></g>`,
  )
}

function mark({ name, date: { start, end, edtf } }: Event, y: number, language: Language, palette: Palette) {
  const title = html`<title>${name[language]} · ${edtf}</title>`
  const [from, to] = [xOf(start), xOf(end)]
  if (end < FIRST) {
    return html`<circle cx="16" cy="${y}" r="2.4" fill="${palette.accent}">${title}</circle>`
  }
  if (to - from < 3) return html`<circle cx="${from}" cy="${y}" r="2.4" fill="${palette.accent}">${title}</circle>`
  return html`<rect x="${from}" y="${y - 2}" width="${round(to - from)}" height="4" rx="2" fill="${palette.accent}" fill-opacity=".45">${title}</rect>`
}

/** The years of what took place before the line begins. */
function earlier(events: readonly Event[]): string {
  const years = events.filter(({ date }) => date.end < FIRST).map(({ date }) => date.end.slice(0, 4))
  return years.length > 0 ? `${years[0]}–${years.at(-1)}` : ''
}

function xOf(day: string): number {
  const share = (Math.min(Math.max(numberOf(day), numberOf(FIRST)), numberOf(LAST)) - numberOf(FIRST)) / DAYS
  return round(LEFT + share * (WIDTH - LEFT - 10))
}

function numberOf(day: string): number {
  return dayNumber(day) ?? 0
}

function yearsUntil(last: number): number[] {
  const first = Number(FIRST.slice(0, 4))
  return Array.from({ length: last - first + 1 }, (_, at) => first + at)
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
