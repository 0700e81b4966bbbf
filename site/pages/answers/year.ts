import type { Event } from '../../../src/index.js'
import { findEvents, formatDate, sortByDate, timeline } from '../../../src/index.js'
import type { Language } from '../../words/language.js'
import { kindOf } from '../../words/model-words.js'
import { signs } from '../../words/words.js'
import { timeOf } from '../field-value.js'
import { type Html, html, joined } from '../html.js'
import { list } from '../phrases.js'
import { organizersOf } from '../sentence.js'
import { answerPage, explorerLink, fileLink, linkTo, ways } from './answer-page.js'

/** The year that the longest article reviews. */
export const YEAR = '2022'

export const eventsOfYear: readonly Event[] = sortByDate(findEvents({ during: YEAR, match: 'within' }))

/** The events of one year by month; events known only by year come last. */
export function yearPage(language: Language): string {
  const months = timeline(eventsOfYear, { by: 'month' })
    .filter(({ period }) => !period.includes('/'))
    .map(({ period, events }) => ({ id: `m${period.slice(5)}`, name: monthName(period, language), events }))
  const rest = eventsOfYear.filter((event) => !months.some(({ events }) => events.includes(event)))
  const others = sortByDate(findEvents({ during: YEAR })).filter((event) => !eventsOfYear.includes(event))
  const busiest = [...months].sort((a, b) => b.events.length - a.events.length).slice(0, 2)
  const most = busiest.map(({ name, events: { length } }) => {
    return { en: `${name} (${length})`, zh: `${name}（${length}项）` }[language]
  })
  const exact = eventsOfYear.filter(({ date }) => date.start === date.end).length
  const words = {
    en: {
      title: `What happened in ${YEAR}`,
      answer: `${eventsOfYear.length} events of ${YEAR} are recorded, ${exact} of them to the day; the busiest months are ${list(most, 'en')}.`,
      some: `Some time in ${YEAR}`,
      around: 'Across the turn of the year',
    },
    zh: {
      title: `${YEAR}年大事`,
      answer: `收录${YEAR}年活动${eventsOfYear.length}项，其中${exact}项日期确切；活动最多的月份是${list(most, 'zh')}。`,
      some: `${YEAR}年内，日期不详`,
      around: '跨年度',
    },
  }[language]
  const sections = [
    ...months,
    { id: 'some', name: words.some, events: rest },
    { id: 'around', name: words.around, events: others },
  ]
  return answerPage(
    words.title,
    words.answer,
    ways(
      explorerLink(`collection=events&from=${YEAR}&to=${YEAR}`, language),
      fileLink({ en: 'events.ics', zh: 'events.zh.ics' }[language], language, 'iCalendar'),
    ),
    ways(...months.map(({ id, name }) => html`<a href="#${id}">${name}</a>`)),
    ...sections.flatMap(({ id, name, events }) =>
      events.length > 0 ? [`## ${name} {#${id}}`, agenda(events, language)] : [],
    ),
  )
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
  const organizers = organizersOf(event)
  const links = (ids: readonly string[]) => ids.map((id) => linkTo(id, language))
  const by = organizers.length > 0 ? { en: 'organized by ', zh: '主办：' }[language] : ''
  return joined(
    [
      kindOf(event, language),
      // the smallest place is enough
      links(event.places?.slice(-1) ?? []),
      html`${by}${joined(links(organizers), signs[language].comma)}`,
    ],
    ' · ',
  )
}

function monthName(month: string, language: Language): string {
  return formatDate({ edtf: month }, language).replace({ en: ` ${YEAR}`, zh: `${YEAR}年` }[language], '')
}
