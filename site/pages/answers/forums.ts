import type { Event, Forum } from '../../../src/index.js'
import { eventsOfForum, figuresAbout, formatFigure, forums, label } from '../../../src/index.js'
import type { Language } from '../../words/language.js'
import { fieldWord } from '../../words/model-words.js'
import { timeOf } from '../field-value.js'
import { html } from '../html.js'
import { ordinal } from '../phrases.js'
import { type Cell, sortableTable } from '../table.js'
import { answerPage, explorerLink, linkTo, ways } from './answer-page.js'

/** Every series with its editions in the data and the figures quoted about them. */
export function forumsPage(language: Language): string {
  const held = forums.map((forum) => ({ forum, editions: eventsOfForum(forum.id) }))
  const years = held.flatMap(({ editions }) => editions.map(({ date }) => date.start.slice(0, 4))).sort()
  const words = {
    en: {
      title: 'Forums, fairs and their editions',
      answer: `The data has ${forums.length} series of forums, fairs and meetings, with ${years.length} editions from ${years[0]} to ${years.at(-1)}.`,
      heads: ['Series', fieldWord('edition', 'en'), 'When', 'Quoted figures'],
    },
    zh: {
      title: '论坛、展会及其各届',
      answer: `收录${forums.length}个论坛、展会和其他系列活动，${years[0]}年至${years.at(-1)}年共${years.length}届。`,
      heads: ['系列', fieldWord('edition', 'zh'), '时间', '所引数字'],
    },
  }[language]
  const rows = held.flatMap(({ forum, editions }) =>
    (editions.length > 0 ? editions : [undefined]).map((event) => rowOf(forum, event, language)),
  )
  return answerPage(
    words.title,
    words.answer,
    html`${ways(explorerLink('collection=forums', language))}${sortableTable(words.heads, rows, language, words.title)}`,
  )
}

function rowOf(forum: Forum, event: Event | undefined, language: Language): Cell[] {
  const series = linkTo(forum.id, language)
  if (!event) return [series, '—', '—', '—']
  const { id, edition, date } = event
  const number = edition === undefined ? '' : ordinal(edition, language)
  const remark = label(event, language).includes(number) ? '' : html` <span class="other">${number}</span>`
  const figures = figuresAbout(id).map(
    (figure) =>
      html`<li><a href="../records/${figure.id}.html">${formatFigure(figure, language)}</a> ${label(figure, language)}</li>`,
  )
  return [
    series,
    { shown: html`${linkTo(id, language)}${remark}`, sort: edition ?? 0 },
    { shown: timeOf(date, language, { length: 'short' }), sort: date.start },
    { shown: figures.length > 0 ? html`<ul>${figures}</ul>` : '—', sort: figures.length },
  ]
}
