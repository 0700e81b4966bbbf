import { formatDate } from '../../../src/dates/format-date.js'
import { forums } from '../../../src/generated/records.js'
import type { Event, Forum } from '../../../src/generated/types.js'
import { eventsOfForum } from '../../../src/query/events-of-forum.js'
import { figuresAbout } from '../../../src/query/figures-about.js'
import { formatFigure } from '../../../src/query/format-figure.js'
import { label } from '../../../src/query/label.js'
import type { Language } from '../../words/language.js'
import { html } from '../html.js'
import { block, page } from '../page.js'
import { recordLink } from '../record-link.js'
import { ordinal } from '../sentence.js'
import { type Cell, sortableTable } from './sortable-table.js'
import { answerWords } from './words.js'

const WORDS = {
  title: { en: 'Forums, fairs and their editions', zh: '论坛、展会及其各届' },
  series: { en: 'Series', zh: '系列' },
  figures: { en: 'Figures quoted', zh: '所引数字' },
} as const

const R = '../records/'

/** Every series and the editions of it that the data has, with the figures quoted of them. */
export function forumsPage(language: Language): string {
  const held = forums.map((forum) => ({ forum, editions: eventsOfForum(forum.id) }))
  const count = held.flatMap(({ editions }) => editions).length
  const most = held.reduce((one, other) => (other.editions.length > one.editions.length ? other : one))
  const first = `${label(most.forum, language)}${language === 'zh' ? `（${most.editions.length}届）` : ` (${most.editions.length})`}`
  const answer =
    language === 'zh'
      ? `数据中有${forums.length}个论坛、展会和其他系列活动，共${count}届；届数最多的是${first}。`
      : `The data has ${forums.length} series of forums, fairs and meetings with ${count} editions; the one with most is the ${first}.`
  const heads = [WORDS.series, answerWords.edition, answerWords.when, WORDS.figures].map((word) => word[language])
  const rows = held.flatMap(({ forum, editions }) =>
    editions.length > 0 ? editions.map((event) => rowOf(forum, event, language)) : [rowOf(forum, undefined, language)],
  )
  return page(
    { title: WORDS.title[language], description: answer, aside: false, editLink: false },
    `# ${WORDS.title[language]}`,
    block(
      html`<p class="lede">${answer}</p><p class="downloads"><a href="../explorer.html?collection=forums">${answerWords.explore[language]}</a></p>${sortableTable(heads, rows, language, WORDS.title[language])}`,
    ),
  )
}

function rowOf(forum: Forum, event: Event | undefined, language: Language): Cell[] {
  const series = { shown: recordLink(forum.id, language, R) }
  if (!event) return [series, { shown: '—' }, { shown: '—' }, { shown: '—' }]
  const { edition, date } = event
  const number = edition === undefined ? '' : language === 'zh' ? `第${edition}届` : ordinal(edition)
  const remark = label(event, language).includes(number) ? '' : html` <span class="other">${number}</span>`
  const figures = figuresAbout(event.id).map(
    (figure) =>
      html`<li><a href="${R}${figure.id}.html">${formatFigure(figure, language)}</a> ${label(figure, language)}</li>`,
  )
  return [
    series,
    { shown: html`${recordLink(event.id, language, R)}${remark}`, sort: edition ?? 0 },
    { shown: html`<time title="${date.edtf}">${formatDate(date, language)}</time>`, sort: date.start },
    { shown: figures.length > 0 ? html`<ul>${figures}</ul>` : '—', sort: figures.length },
  ]
}
