import { groupByRecord } from '../../../src/evidence/group-by-record.js'
import { evidence } from '../../../src/evidence/index.js'
import type { CollectionName, Evidence } from '../../../src/index.js'
import { events, figures, sources, ties } from '../../../src/index.js'
import type { Language } from '../../words/language.js'
import { fieldWords, modelOf } from '../../words/model-words.js'
import { wordsOf } from '../../words/words.js'
import { type Html, html } from '../html.js'
import { page } from '../page.js'
import { htmlTable } from '../table.js'
import { linkTo } from './answer-page.js'

const word = wordsOf({
  title: { en: 'What outside pages confirm', zh: '网页印证了什么' },
  intro: {
    en: 'Public pages confirm {confirmed} of {all} events, figures and ties, and contradict {contradicted} of them in part.',
    zh: '{all}条活动、数字和对外关系中，{confirmed}条有公开网页印证，{contradicted}条与网页说法部分不一。',
  },
  how: {
    en: 'A page confirms a record if it supports, fully or in part, a field other than a name. A page that reprints another source does not count because it is not independent. “No page found” does not mean that a record is wrong. It means that only one source supports it.',
    zh: '网页支持（或部分支持）名称以外的任一字段，即算印证。转载的网页不算，因为它不是独立的来源。没有找到网页不等于记录有误，只表示目前仅有一个来源。',
  },
  share: { en: '{confirmed} of {all} are confirmed by a page.', zh: '{all}条中有{confirmed}条有网页印证。' },
  contradicted: { en: 'Contradicted in part', zh: '部分说法不一' },
  confirmed: { en: 'Confirmed', zh: '有印证' },
  alone: { en: 'No page found', zh: '没有找到网页' },
  record: { en: 'Record', zh: '记录' },
  fields: { en: 'Fields on which a page differs', zh: '网页说法不同的字段' },
  pages: { en: 'Pages', zh: '网页' },
})

const SHOWN = { events, figures, ties } as const
const INDEPENDENT = new Set<string>(
  sources.flatMap((source) => (source.kind === 'page' && source.reprintOf === undefined ? [source.id] : [])),
)
const ENTRIES = groupByRecord<Evidence>(
  evidence.filter((entry) => INDEPENDENT.has(entry.source) && isAboutFacts(entry)),
)

/** The records that outside pages confirm or contradict, and those that only articles support. */
export function outsidePages(language: Language): string {
  const all = Object.values(SHOWN).flatMap((records) => records.map(({ id }) => ENTRIES.get(id) ?? []))
  const intro = word('intro', language, {
    all: all.length,
    confirmed: all.filter(isConfirmed).length,
    contradicted: all.filter(isContradicted).length,
  })
  return page(
    { title: word('title', language), description: intro, outline: [2, 3] },
    html`<p class="lede">${intro}</p>`,
    word('how', language),
    ...Object.entries(SHOWN).flatMap(([collection, records]) =>
      section(collection as CollectionName, records, language),
    ),
  )
}

function section(
  collection: CollectionName,
  records: readonly { readonly id: string }[],
  language: Language,
): (string | Html)[] {
  const said = records.map(({ id }) => ({ id, entries: ENTRIES.get(id) ?? [] }))
  const confirmed = said.filter(({ entries }) => isConfirmed(entries))
  const contradicted = said.filter(({ entries }) => isContradicted(entries))
  const alone = said.filter(({ entries }) => entries.length === 0)
  const heading = (name: 'contradicted' | 'confirmed' | 'alone') =>
    `### ${word(name, language)} {#${collection}-${name}}`
  const table = (
    head: 'fields' | 'pages',
    shown: typeof said,
    tell: (entries: readonly Evidence[]) => string | number,
  ) => {
    const rows = shown.map(({ id, entries }) => [linkTo(id, language), tell(entries)])
    return htmlTable([word('record', language), word(head, language)], rows)
  }
  return [
    `## ${modelOf(collection).label[language]} {#${collection}}`,
    word('share', language, { confirmed: confirmed.length, all: records.length }),
    ...(contradicted.length > 0
      ? [heading('contradicted'), table('fields', contradicted, (entries) => differing(entries, language))]
      : []),
    heading('confirmed'),
    table('pages', confirmed, (entries) => new Set(entries.map(({ source }) => source)).size),
    heading('alone'),
    html`<ul>${alone.map(({ id }) => html`<li>${linkTo(id, language)}</li>\n`)}</ul>`,
  ]
}

function differing(entries: readonly Evidence[], language: Language): string {
  const fields = entries.filter(({ agrees }) => agrees === 'no').flatMap((entry) => entry.fields)
  return fieldWords([...new Set(fields)], language)
}

function isConfirmed(entries: readonly Evidence[]): boolean {
  return entries.some(({ agrees }) => agrees === 'yes' || agrees === 'in-part')
}

function isContradicted(entries: readonly Evidence[]): boolean {
  return entries.some(({ agrees }) => agrees === 'no')
}

function isAboutFacts({ fields }: Evidence): boolean {
  return fields.some((field) => !/^(?:name|aliases)\b/.test(field))
}
