import type { Event } from '../../../src/index.js'
import { findEvents, formatDate, sortByDate, timeline } from '../../../src/index.js'
import type { Language } from '../../words/language.js'
import { kindOf } from '../../words/model-words.js'
import { signs, wordsOf } from '../../words/words.js'
import { timeOf } from '../field-value.js'
import { type Html, html, joined } from '../html.js'
import { list } from '../phrases.js'
import { answerPage, explorerLink, fileLink, linkTo, ways } from './answer-page.js'

/** The year that the longest article reviews. */
export const YEAR = '2022'

const word = wordsOf({
  title: { en: `What happened in ${YEAR}`, zh: `${YEAR}年大事` },
  answer: {
    en: `{n} events of ${YEAR} are recorded, {exact} of them to the day; the busiest months are {most}.`,
    zh: `收录${YEAR}年活动{n}项，其中{exact}项日期确切；活动最多的月份是{most}。`,
  },
  times: { en: '{month} ({count})', zh: '{month}（{count}项）' },
  some: { en: `Some time in ${YEAR}`, zh: `${YEAR}年内，日期不详` },
  around: { en: 'Across the turn of the year', zh: '跨年度' },
  by: { en: 'organized by ', zh: '主办：' },
})

export const eventsOfYear: readonly Event[] = sortByDate(findEvents({ during: YEAR, match: 'within' }))
const months = timeline(eventsOfYear, { by: 'month' }).filter(({ period }) => !period.includes('/'))

/** The events of one year by month; events known only by year come last. */
export function yearPage(language: Language): string {
  const monthly = new Set(months.flatMap(({ events }) => events))
  const rest = eventsOfYear.filter((event) => !monthly.has(event))
  const others = sortByDate(findEvents({ during: YEAR })).filter((event) => !eventsOfYear.includes(event))
  const section = (heading: string, id: string, held: readonly Event[]) =>
    held.length > 0 ? [`## ${heading} {#${id}}`, agenda(held, language)] : []
  return answerPage(
    word('title', language),
    answerOf(language),
    ways(
      explorerLink(`collection=events&from=${YEAR}&to=${YEAR}`, language),
      fileLink({ en: 'events.ics', zh: 'events.zh.ics' }[language], language, 'iCalendar'),
    ),
    ways(...months.map(({ period }) => html`<a href="#m${period.slice(5)}">${monthName(period, language)}</a>`)),
    ...months.flatMap(({ period, events }) => section(monthName(period, language), `m${period.slice(5)}`, events)),
    ...section(word('some', language), 'some', rest),
    ...section(word('around', language), 'around', others),
  )
}

function answerOf(language: Language): string {
  const most = [...months]
    .sort((a, b) => b.events.length - a.events.length)
    .slice(0, 2)
    .map(({ period, events }) => word('times', language, { month: monthName(period, language), count: events.length }))
  return word('answer', language, {
    n: eventsOfYear.length,
    exact: eventsOfYear.filter(({ date }) => date.start === date.end).length,
    most: list(most, language),
  })
}

/** Events under their dates; parts of an event are listed below it. */
function agenda(held: readonly Event[], language: Language): Html {
  const tops = held.filter(({ partOf }) => !held.some(({ id }) => id === partOf))
  const item = (event: Event): Html => {
    const { id, date } = event
    const parts = held.filter(({ partOf }) => partOf === id)
    return html`<li>${timeOf(date, language, { length: 'short' })}<div>${linkTo(id, language)}<p class="other">${detailsOf(event, language)}</p>${parts.length > 0 ? html`<ol class="parts">${parts.map(item)}</ol>` : ''}</div></li>\n`
  }
  return html`<ol class="year">${tops.map(item)}</ol>`
}

/** The kind, place and organizers of an event. */
function detailsOf(event: Event, language: Language): Html {
  const { participants = [], places = [] } = event
  const organizers = participants.flatMap(({ role, who }) => (who && /organizer|host/.test(role) ? [who] : []))
  const links = (ids: readonly string[]) =>
    joined(
      ids.map((id) => linkTo(id, language)),
      signs[language].comma,
    )
  return joined(
    [
      kindOf(event, language),
      // the smallest place is enough
      links(places.slice(-1)),
      organizers.length > 0 ? html`${word('by', language)}${links(organizers)}` : '',
    ],
    ' · ',
  )
}

function monthName(month: string, language: Language): string {
  return formatDate({ edtf: month }, language).replace({ en: ` ${YEAR}`, zh: `${YEAR}年` }[language], '')
}
