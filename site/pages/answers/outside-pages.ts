import { groupByRecord } from '../../../src/evidence/group-by-record.js'
import { evidence } from '../../../src/evidence/index.js'
import type { CollectionName, Evidence } from '../../../src/index.js'
import { events, figures, sources, ties } from '../../../src/index.js'
import type { Language } from '../../words/language.js'
import { fieldWords, modelOf } from '../../words/model-words.js'
import { html } from '../html.js'
import { page } from '../page.js'
import { sortableTable } from '../table.js'
import { linkTo } from './answer-page.js'

const SHOWN = { events, figures, ties } as const

const NAME = /^(?:name|aliases)\b/
const INDEPENDENT = new Set<string>(
  sources.flatMap((source) => (source.kind === 'page' && source.reprintOf === undefined ? [source.id] : [])),
)
const ENTRIES = groupByRecord<Evidence>(
  evidence.filter(({ source, fields }) => INDEPENDENT.has(source) && fields.some((field) => !NAME.test(field))),
)

/** The events, figures and ties, with the outside pages that confirm them and the fields on which a page differs. */
export function outsidePages(language: Language): string {
  const told = Object.entries(SHOWN).map(([collection, records]) => ({
    collection: collection as CollectionName,
    rows: records.map(({ id }) => toldOf(id)),
  }))
  const all = told.flatMap(({ rows }) => rows)
  const confirmed = all.filter(({ isConfirmed }) => isConfirmed).length
  const contradicted = all.filter(({ contrary }) => contrary.length > 0).length
  const words = {
    en: {
      title: 'What outside pages confirm',
      intro: `Public pages confirm ${confirmed} of ${all.length} events, figures and ties, and contradict ${contradicted} of them in part.`,
      how: 'A page confirms a record if it supports, fully or in part, a field other than a name. A page that reprints another source does not count because it is not independent. A record without a page is not necessarily wrong; so far, only one source supports it.',
      heads: ['Record', 'Pages', 'Fields on which a page differs'],
    },
    zh: {
      title: '网页印证了什么',
      intro: `${all.length}条活动、数字和对外关系中，${confirmed}条有公开网页印证，${contradicted}条与网页说法部分不一。`,
      how: '网页支持（或部分支持）名称以外的任一字段，即算印证。转载的网页不算，因为它不是独立的来源。没有找到网页不等于记录有误，只表示目前仅有一个来源。',
      heads: ['记录', '网页', '网页说法不同的字段'],
    },
  }[language]
  return page(
    { title: words.title, description: words.intro, outline: 2 },
    html`<p class="lede">${words.intro}</p>`,
    words.how,
    ...told.flatMap(({ collection, rows }) => {
      const heading = modelOf(collection).label[language]
      const n = rows.filter(({ isConfirmed }) => isConfirmed).length
      const cells = rows.map(({ id, pages, contrary }) => [linkTo(id, language), pages, fieldWords(contrary, language)])
      return [
        `## ${heading} {#${collection}}`,
        { en: `${n} of ${rows.length} are confirmed by a page.`, zh: `${rows.length}条中有${n}条有网页印证。` }[
          language
        ],
        sortableTable(words.heads, cells, language, heading),
      ]
    }),
  )
}

/** What outside pages say about a record. */
function toldOf(id: string) {
  const entries = ENTRIES.get(id) ?? []
  return {
    id,
    isConfirmed: entries.some(({ agrees }) => agrees === 'yes' || agrees === 'in-part'),
    pages: new Set(entries.map(({ source }) => source)).size,
    contrary: [...new Set(entries.flatMap(({ agrees, fields }) => (agrees === 'no' ? fields : [])))],
  }
}
