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
    en: 'The data has {n} series of forums, fairs and meetings with {editions} editions. The {name} has the most ({most}).',
    zh: '数据中有{n}个论坛、展会和其他系列活动，共{editions}届；届数最多的是{name}（{most}届）。',
  },
  series: { en: 'Series', zh: '系列' },
  when: { en: 'When', zh: '时间' },
  figures: { en: 'Quoted figures', zh: '所引数字' },
})

/** Every series with its editions in the data and the figures quoted about them. */
export function forumsPage(language: Language): string {
  const held = forums.map((forum) => ({ forum, editions: eventsOfForum(forum.id) }))
  const most = held.reduce((one, other) => (other.editions.length > one.editions.length ? other : one))
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
      editions: held.flatMap(({ editions }) => editions).length,
      name: label(most.forum, language),
      most: most.editions.length,
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
    { shown: timeOf(date, language), sort: date.start },
    { shown: figures.length > 0 ? html`<ul>${figures}</ul>` : '—', sort: figures.length },
  ]
}
