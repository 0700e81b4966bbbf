import { formatDate } from '../../../src/dates/format-date.js'
import { events } from '../../../src/generated/records.js'
import type { Event } from '../../../src/generated/types.js'
import { findEvents } from '../../../src/query/find-events.js'
import { label } from '../../../src/query/label.js'
import { sortByDate } from '../../../src/query/sort-by-date.js'
import type { Language } from '../../words/language.js'
import { kindOf } from '../../words/model-words.js'
import { type Html, html } from '../html.js'
import { block, page } from '../page.js'
import { recordLink } from '../record-link.js'
import { list } from '../sentence.js'
import { answerWords } from './words.js'

/** The year that the longest article reviews. */
export const YEAR = '2022'

const WORDS = {
  title: { en: `What happened in ${YEAR}`, zh: `${YEAR}年大事` },
  some: { en: `Some time in ${YEAR}`, zh: `${YEAR}年内，日期不详` },
  around: { en: 'Across the turn of the year', zh: '跨年度' },
  by: { en: 'organized by', zh: '主办：' },
} as const

const R = '../records/'

/** The events of one year, month by month; what is known only to the year stands last. */
export function yearPage(language: Language): string {
  const found = sortByDate(findEvents({ during: YEAR, match: 'within' }))
  const inside = new Set(found)
  const monthly = Array.from({ length: 12 }, (_, at) => `${YEAR}-${String(at + 1).padStart(2, '0')}`).flatMap(
    (month) => {
      const held = found.filter(({ date }) => date.start.startsWith(month) && isOfOneMonth(date))
      return held.length > 0 ? [{ month, held }] : []
    },
  )
  const listed = new Set(monthly.flatMap(({ held }) => held))
  const rest = found.filter((event) => !listed.has(event))
  const others = sortByDate(findEvents({ during: YEAR })).filter((event) => !inside.has(event))
  const answer = answerOf(found, language)
  return page(
    { title: WORDS.title[language], description: answer, aside: false, editLink: false },
    `# ${WORDS.title[language]}`,
    block(
      html`<p class="lede">${answer}</p><p class="downloads"><a href="../explorer.html?collection=events&amp;from=${YEAR}&amp;to=${YEAR}">${answerWords.explore[language]}</a> · <a href="${language === 'zh' ? '../../data/events.zh.ics' : '../data/events.ics'}">↓ iCalendar</a></p>`,
    ),
    ...monthly.flatMap(({ month, held }) => [
      `## ${monthName(month, language)} {#m${month.slice(5)}}`,
      block(timeline(held, language)),
    ]),
    ...(rest.length > 0 ? [`## ${WORDS.some[language]} {#some}`, block(timeline(rest, language))] : []),
    ...(others.length > 0 ? [`## ${WORDS.around[language]} {#around}`, block(timeline(others, language))] : []),
  )
}

function isOfOneMonth({ start, end }: Event['date']): boolean {
  return start.slice(0, 7) === end.slice(0, 7)
}

function answerOf(found: readonly Event[], language: Language): string {
  const counts = new Map<string, number>()
  for (const event of found) {
    const kind = kindOf(event, language) ?? ''
    counts.set(kind, (counts.get(kind) ?? 0) + 1)
  }
  const exact = found.filter(({ date }) => date.start === date.end).length
  const most = [...counts].sort((a, b) => b[1] - a[1]).slice(0, 4)
  if (language === 'zh') {
    return `数据收录${YEAR}年活动${found.length}项，其中${exact}项日期确切；数量最多的种类是${most.map(([kind, count]) => `${kind}（${count}）`).join('、')}。`
  }
  return `${found.length} events of ${YEAR} are in the data, ${exact} of them with an exact day. The most frequent kinds: ${list(
    most.map(([kind, count]) => `${kind} (${count})`),
    'en',
  )}.`
}

/** Events under their dates; what is part of another stands below it. */
function timeline(held: readonly Event[], language: Language): Html {
  const tops = held.filter(({ partOf }) => !held.some(({ id }) => id === partOf))
  const item = (event: Event): Html => {
    const parts = held.filter(({ partOf }) => partOf === event.id)
    return html`<li><time title="${event.date.edtf}">${formatDate(event.date, language, { length: 'short' })}</time><div><a href="${R}${event.id}.html">${label(event, language)}</a><p class="other">${detailsOf(event, language)}</p>${parts.length > 0 ? html`<ol class="parts">${parts.map(item)}</ol>` : ''}</div></li>\n`
  }
  return html`<ol class="year">${tops.map(item)}</ol>`
}

/** What sort of event, where, and who organized it. */
function detailsOf(event: Event, language: Language): Html {
  const { participants = [], places = [] } = event
  const links = (ids: readonly string[]) =>
    ids.map((id, at) => html`${at > 0 ? (language === 'zh' ? '、' : ', ') : ''}${recordLink(id, language, R)}`)
  const organizers = participants.flatMap(({ role, who }) => (who && /organizer|host/.test(role) ? [who] : []))
  const parts = [
    html`${kindOf(event, language)}`,
    // the smallest place says enough
    ...(places.length > 0 ? [html`${links(places.slice(-1))}`] : []),
    ...(organizers.length > 0 ? [html`${WORDS.by[language]}${language === 'zh' ? '' : ' '}${links(organizers)}`] : []),
  ]
  return html`${parts.map((part, at) => html`${at > 0 ? ' · ' : ''}${part}`)}`
}

function monthName(month: string, language: Language): string {
  return formatDate({ edtf: month }, language).replace(language === 'zh' ? `${YEAR}年` : ` ${YEAR}`, '')
}

/** For the home page. */
export const eventsOfYear = (): number => findEvents({ during: YEAR, match: 'within' }, events).length
