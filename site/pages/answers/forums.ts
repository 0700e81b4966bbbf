import { formatDate } from '../../../src/dates/format-date.js'
import { forums } from '../../../src/generated/records.js'
import type { Event } from '../../../src/generated/types.js'
import { eventsOfForum } from '../../../src/query/events-of-forum.js'
import { figuresAbout } from '../../../src/query/figures-about.js'
import { formatFigure } from '../../../src/query/format-figure.js'
import { label } from '../../../src/query/label.js'
import type { Language } from '../../words/language.js'
import { type Html, html } from '../html.js'
import { block, page, plain } from '../page.js'
import { ordinal, sentenceOf } from '../sentence.js'
import { sortableTable } from './sortable-table.js'
import { answerWords } from './words.js'

const WORDS = {
  title: { en: 'Forums, fairs and their editions', zh: '论坛、展会及其各届' },
  more: { en: 'More, and the sources', zh: '详情与依据' },
  figures: { en: 'Figures quoted', zh: '所引数字' },
  editions: { en: 'Editions in the data', zh: '数据中的各届' },
} as const

const R = '../records/'

/** Every series, what it is, and which of its editions the data has, with the figures quoted of them. */
export function forumsPage(language: Language): string {
  const editions = forums.flatMap(({ id }) => eventsOfForum(id)).length
  const answer =
    language === 'zh'
      ? `数据中有${forums.length}个论坛、展会和其他系列活动，共${editions}届。`
      : `The data has ${forums.length} series of forums, fairs and meetings, with ${editions} editions.`
  return page(
    { title: WORDS.title[language], description: answer, aside: false, editLink: false },
    `# ${WORDS.title[language]}`,
    block(html`<p class="lede">${answer}</p>`),
    ...forums.flatMap((forum) => {
      const held = eventsOfForum(forum.id)
      return [
        `## ${plain(label(forum, language))} {#${forum.id}}`,
        block(
          html`<p>${sentenceOf(forum, language)} <a href="${R}${forum.id}.html">${WORDS.more[language]}</a></p>${held.length > 0 ? editionTable(held, language, label(forum, language)) : ''}`,
        ),
      ]
    }),
  )
}

function editionTable(held: readonly Event[], language: Language, caption: string): Html {
  const heads = [
    answerWords.name[language],
    answerWords.edition[language],
    answerWords.when[language],
    WORDS.figures[language],
  ]
  const rows = held.map((event) => {
    const figures = figuresAbout(event.id).map(
      (figure) =>
        html`<li><a href="${R}${figure.id}.html">${formatFigure(figure, language)}</a> ${label(figure, language)}</li>`,
    )
    const { edition } = event
    return [
      { shown: html`<a href="${R}${event.id}.html">${label(event, language)}</a>` },
      {
        shown: edition === undefined ? '—' : language === 'zh' ? `第${edition}届` : ordinal(edition),
        sort: edition ?? 0,
      },
      {
        shown: html`<time title="${event.date.edtf}">${formatDate(event.date, language)}</time>`,
        sort: event.date.start,
      },
      { shown: figures.length > 0 ? html`<ul>${figures}</ul>` : '—', sort: figures.length },
    ]
  })
  return sortableTable(heads, rows, language, `${caption}: ${WORDS.editions[language]}`)
}
