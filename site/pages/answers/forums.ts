import type { Event, Forum } from '../../../src/index.js'
import { eventsOfForum, figuresAbout, formatFigure, forums, label } from '../../../src/index.js'
import type { Language } from '../../words/language.js'
import { fieldWord } from '../../words/model-words.js'
import { wordsOf } from '../../words/words.js'
import { timeOf } from '../field-value.js'
import { html } from '../html.js'
import { ordinal } from '../phrases.js'
import { type Cell, sortableTable } from '../table.js'
import { answerPage, explorerLink, linkTo, ways } from './answer-page.js'

const word = wordsOf({
  title: { en: 'Forums, fairs and their editions', zh: '论坛、展会及其各届' },
  answer: {
    en: 'The data has {n} series of forums, fairs and meetings, with {editions} editions from {first} to {last}.',
    zh: '收录{n}个论坛、展会和其他系列活动，{first}年至{last}年共{editions}届。',
  },
  series: { en: 'Series', zh: '系列' },
  when: { en: 'When', zh: '时间' },
  figures: { en: 'Quoted figures', zh: '所引数字' },
})

/** Every series with its editions in the data and the figures quoted about them. */
export function forumsPage(language: Language): string {
  const held = forums.map((forum) => ({ forum, editions: eventsOfForum(forum.id) }))
  const years = held.flatMap(({ editions }) => editions.map(({ date }) => date.start?.slice(0, 4) ?? '')).sort()
  const heads = [
    word('series', language),
    fieldWord('edition', language),
    word('when', language),
    word('figures', language),
  ]
  const rows = held.flatMap(({ forum, editions }) =>
    (editions.length > 0 ? editions : [undefined]).map((event) => rowOf(forum, event, language)),
  )
  return answerPage(
    word('title', language),
    word('answer', language, {
      n: forums.length,
      editions: years.length,
      first: years[0],
      last: years.at(-1),
    }),
    html`${ways(explorerLink('collection=forums', language))}${sortableTable(heads, rows, language, word('title', language))}`,
  )
}

function rowOf(forum: Forum, event: Event | undefined, language: Language): Cell[] {
  const series = linkTo(forum.id, language)
  if (!event) return [series, '—', '—', '—']
  const { id, edition, date } = event
  const number = edition === undefined ? '' : { en: ordinal(edition), zh: `第${edition}届` }[language]
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
