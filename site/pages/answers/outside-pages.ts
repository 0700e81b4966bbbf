import { groupByRecord } from '../../../src/evidence/group-by-record.js'
import { evidence } from '../../../src/generated/entries.js'
import { events, figures, sources, ties } from '../../../src/generated/records.js'
import type { Evidence } from '../../../src/generated/types.js'
import { fieldWord } from '../../words/field-words.js'
import type { Language } from '../../words/language.js'
import { modelOf } from '../../words/model-words.js'
import { fill } from '../../words/page-words.js'
import { type Html, html } from '../html.js'
import { htmlTable } from '../html-table.js'
import { block, page } from '../page.js'
import { recordLink } from '../record-link.js'

const WORDS = {
  title: { en: 'What outside pages confirm', zh: '网页印证了什么' },
  intro: {
    en: 'Which events, figures and ties public pages confirm or contradict, and for which no page was found.',
    zh: '哪些事件、数字和对外关系有公开网页印证，哪些说法不一，哪些没有找到网页。',
  },
  how: {
    en: 'A page confirms a record if it supports, fully or in part, a field other than a name. A page that reprints another source does not count: it adds no independent voice. No page found does not mean that a record is wrong; it means that one source stands alone.',
    zh: '网页支持（或部分支持）名称以外的任一字段，即算印证。转载的网页不算，因为它不是独立的来源。没有找到网页不等于记录有误，只表示目前仅有一个来源。',
  },
  share: { en: '{confirmed} of {all} are confirmed by a page.', zh: '{all}条中有{confirmed}条有网页印证。' },
  contradicted: { en: 'Contradicted in part', zh: '部分说法不一' },
  confirmed: { en: 'Confirmed', zh: '有印证' },
  alone: { en: 'No page found', zh: '没有找到网页' },
  record: { en: 'Record', zh: '记录' },
  fields: { en: 'Fields on which a page differs', zh: '网页说法不同的字段' },
  pages: { en: 'Pages', zh: '网页' },
} as const

const SHOWN = { events, figures, ties } as const
const INDEPENDENT = new Set<string>(
  sources.flatMap((source) => (source.kind === 'page' && source.reprintOf === undefined ? [source.id] : [])),
)
const ENTRIES = groupByRecord<Evidence>(
  evidence.filter((entry) => INDEPENDENT.has(entry.source) && isAboutFacts(entry)),
)

/** Which records pages outside the articles confirm or contradict, and which stand on the articles alone. */
export function outsidePages(language: Language): string {
  const word = (name: keyof typeof WORDS) => WORDS[name][language]
  return page(
    { title: word('title'), description: word('intro'), outline: [2, 3], editLink: false },
    `# ${word('title')}`,
    word('intro'),
    word('how'),
    ...Object.entries(SHOWN).flatMap(([collection, records]) =>
      section(collection as keyof typeof SHOWN, records, language),
    ),
  )
}

function section(
  collection: keyof typeof SHOWN,
  records: readonly { readonly id: string }[],
  language: Language,
): (string | Html)[] {
  const said = records.map(({ id }) => ({ id, entries: ENTRIES.get(id) ?? [] }))
  const confirmed = said.filter(({ entries }) => entries.some(({ agrees }) => agrees === 'yes' || agrees === 'in-part'))
  const contradicted = said.filter(({ entries }) => entries.some(({ agrees }) => agrees === 'no'))
  const alone = said.filter(({ entries }) => entries.length === 0)
  const heading = modelOf(collection).label[language]
  return [
    `## ${heading} {#${collection}}`,
    fill(WORDS.share[language], { confirmed: confirmed.length, all: records.length }),
    ...(contradicted.length === 0
      ? []
      : [
          `### ${WORDS.contradicted[language]} {#${collection}-contradicted}`,
          block(
            htmlTable(
              [WORDS.record[language], WORDS.fields[language]],
              contradicted.map(
                ({ id, entries }) =>
                  html`<tr><td>${link(id, language)}</td><td>${differing(entries, language)}</td></tr>\n`,
              ),
            ),
          ),
        ]),
    `### ${WORDS.confirmed[language]} {#${collection}-confirmed}`,
    block(
      htmlTable(
        [WORDS.record[language], WORDS.pages[language]],
        confirmed.map(
          ({ id, entries }) =>
            html`<tr><td>${link(id, language)}</td><td>${new Set(entries.map(({ source }) => source)).size}</td></tr>\n`,
        ),
      ),
    ),
    `### ${WORDS.alone[language]} {#${collection}-alone}`,
    block(html`<ul>${alone.map(({ id }) => html`<li>${link(id, language)}</li>\n`)}</ul>`),
  ]
}

const link = (id: string, language: Language) => recordLink(id, language, '../records/')

function differing(entries: readonly Evidence[], language: Language): string {
  const fields = entries.filter(({ agrees }) => agrees === 'no').flatMap((entry) => entry.fields)
  return [...new Set(fields)].map((field) => fieldWord(field, language)).join(language === 'zh' ? '、' : ', ')
}

function isAboutFacts({ fields }: Evidence): boolean {
  return fields.some((field) => !/^(?:name|aliases)\b/.test(field))
}
