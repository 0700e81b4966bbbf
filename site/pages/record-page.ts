import { filesOf } from '../../build/emit/data-files.js'
import type { PartName } from '../../src/convert/index.js'
import { evidenceFor } from '../../src/evidence/index.js'
import type { AnyRecord, Evidence, Relation, Text } from '../../src/index.js'
import { cite, formatDate, formatFigure, getSource, label, related } from '../../src/index.js'
import { participantRole } from '../../src/model/event.js'
import type { RecordModel } from '../../src/model/field.js'
import { fieldsOf } from '../../src/model/index.js'
import { issuesUrl } from '../addresses.js'
import { dataFolder, type Language, otherThan, tagOf } from '../words/language.js'
import { dateOf, fieldWord, kindOf, modelOf, wordFor } from '../words/model-words.js'
import { miniMap, yearBar } from './drawings.js'
import { evidenceCards, numbersOf } from './evidence-cards.js'
import { bracketed, fieldValue } from './field-value.js'
import { type Html, html, joined } from './html.js'
import { page, plain } from './page.js'
import { capital } from './phrases.js'
import { recordLink } from './record-link.js'
import { sentenceOf } from './sentence.js'
import { cut, titleOf } from './title.js'

/** The page of one record: a sentence, the facts, what it is connected with, how we know; names of fields come last. */
export function recordPage(record: AnyRecord, language: Language): string {
  const model = modelOf(record.type)
  const entries = evidenceFor(record.id)
  const relations = related(record.id).referredBy.filter(
    // articles and datasets are in the list of sources
    ({ role, collection }) =>
      role !== 'sources' || collection === 'sources' || ('kind' in record && record.kind === 'page'),
  )
  const styles = (['text', 'gb-t-7714'] as const).map((style) => cite(record, style)).filter(Boolean)
  const citations = (language === 'zh' ? styles.reverse() : styles).join('\n\n')
  const section = (id: string, heading: Text, content: Html | string) =>
    String(content) === '' ? [] : [`## ${heading[language]} {#${id}}`, content]
  return page(
    {
      title: titleOf(record, language),
      description: describe(record, language),
      heading: plain(headingOf(record, language)),
      outline: 2,
      prev: false,
      next: false,
      record: record.id,
    },
    lead(model, record, language),
    ...section('facts', { en: 'Facts', zh: '基本事实' }, facts(model, record, entries, language)),
    ...section('connected', { en: 'Related records', zh: '相关记录' }, relationList(relations, language)),
    ...section(
      'how',
      { en: 'Evidence', zh: '依据' },
      entries.length > 0 ? evidenceCards(record, entries, language) : NO_EVIDENCE[language],
    ),
    ...section('cite', { en: 'Cite', zh: '引用格式' }, citations && `\`\`\`text\n${citations}\n\`\`\``),
    ...section('download', { en: 'Download and report', zh: '下载与纠错' }, downloads(model, language)),
    `<details class="code"><summary>${{ en: 'For developers: identifier, field names, code', zh: '开发者信息：标识符、字段名、代码' }[language]}</summary>`,
    // the record for programs
    html`<pre class="raw" tabindex="0"><code>${JSON.stringify(record, null, 1)}</code></pre>`,
    `\`\`\`ts\n${snippet(model, record, language)}\n\`\`\``,
    '</details>',
  )
}

/** The heading of a page, including the number of a figure or the start of a statement. */
function headingOf(record: AnyRecord, language: Language): string {
  const name = record.type === 'figure' ? titleOf(record, language) : label(record, language)
  return capital(record.type === 'statement' ? cut(name) : name)
}

const NO_EVIDENCE: Text = {
  en: 'Pages and datasets describe themselves and need no evidence.',
  zh: '网页和数据集的说明即出自其本身。',
}

const LONGEST = 200

function describe(record: AnyRecord, language: Language): string {
  const sentence = sentenceOf(record, language)
  const name = label(record, language)
  const whole = sentence.includes(name) ? sentence : `${name}${language === 'zh' ? '：' : '. '}${sentence}`
  return whole.length <= LONGEST ? whole : `${whole.slice(0, LONGEST - 1).trimEnd()}…`
}

function lead(model: RecordModel, record: AnyRecord, language: Language): Html {
  const other = otherThan(language)
  const kind = record.type === 'source' ? undefined : kindOf(record, language)
  // a statement is long and serves as its own title
  const named =
    record.type === 'statement' ? '' : html` <span class="other" lang="${tagOf(other)}">${label(record, other)}</span>`
  return html`<p class="badges"><a href="./index.html#${model.collection}">${model.called[language]}</a>${kind ? html` <span>${kind}</span>` : ''}${named}</p>
<p class="lede">${sentenceOf(record, language)}</p>${miniMap(record, language) ?? ''}${record.type === 'event' ? yearBar(record.date, language) : ''}`
}

/** Fields that another part of the page shows, or that only programmers need. */
const ELSEWHERE = new Set(
  'id type name title gist description openLists disputed sources document start end titleOrigin subdivision geonames'.split(
    ' ',
  ),
)

function facts(model: RecordModel, record: AnyRecord, entries: readonly Evidence[], language: Language): Html {
  const { openLists = [], disputed = [], ...values } = record as { openLists?: string[]; disputed?: string[] }
  const number = numbersOf(entries)
  const open = { en: 'and others whom the source does not name', zh: '等（来源未列全）' }[language]
  const differ = bracketed({ en: 'sources contradict each other', zh: '来源说法不一' }[language], language)
  const rows = Object.entries(fieldsOf(model)).flatMap(([name, { shape }]) => {
    const value: unknown = (values as Readonly<Record<string, unknown>>)[name]
    if (value === undefined || ELSEWHERE.has(name)) return []
    if (record.type === 'figure' && ['value', 'qualifier', 'unit', 'counts'].includes(name)) return []
    const from = [...new Set(entries.flatMap((entry) => (speaks(entry, name) ? [entry.source] : [])))]
    const links = from.map(
      (id) => html`<a href="#source-${number.get(id)}" title="${label(getSource(id), language)}">${number.get(id)}</a>`,
    )
    const remarks = [
      openLists.includes(name) ? html` <span class="other">${open}</span>` : '',
      disputed.includes(name) ? html` <a class="differs" href="#how">${differ}</a>` : '',
      links.length > 0 ? html`<span class="from">${links}</span>` : '',
    ]
    return html`<div><dt>${fieldWord(name, language)}</dt><dd>${fieldValue(shape, value, language)}${remarks}</dd></div>\n`
  })
  return html`<dl class="facts">${rows}</dl>`
}

function speaks({ fields, agrees }: Evidence, name: string): boolean {
  return agrees !== 'no' && fields.some((field) => field === name || field.startsWith(`${name}.`))
}

/** The related records by collection, each once, with its date and all its relations. */
function relationList(relations: readonly Relation[], language: Language): Html {
  const collections = [...new Set(relations.map(({ collection }) => collection))]
  const sections = collections.map((collection) => {
    const within = relations.filter((one) => one.collection === collection)
    const items = [...new Set(within.map(({ record }) => record))].map((record) => {
      const roles = new Set(within.filter((one) => one.record === record).map(({ role }) => roleOf(role, language)))
      const date = dateOf(record)
      const number = record.type === 'figure' ? html`<b>${formatFigure(record, language)}</b> ` : ''
      const remarks = [date && formatDate(date, language), ...roles].filter(Boolean)
      return html`<li>${number}${recordLink(record.id, language)} <span class="other">${remarks.join(' · ')}</span></li>`
    })
    const list = html`<ul class="relations">${items}</ul>`
    const all = { en: `Show all ${items.length}`, zh: `显示全部${items.length}条` }[language]
    const shown = items.length > 12 ? html`<details><summary>${all}</summary>${list}</details>` : list
    return html`<h3>${modelOf(collection).label[language]}</h3>${shown}`
  })
  return html`${sections}`
}

/** The relation to the other record: the role of a participant, or else the inverse of the field if it is not obvious. */
function roleOf(role: string, language: Language): string {
  if (Object.hasOwn(participantRole.words, role)) return wordFor(participantRole, role, language)
  return REVERSED[role]?.[language] ?? ''
}

const REVERSED: Readonly<Record<string, Text>> = {
  by: { en: 'originates here', zh: '出自此处' },
  event: { en: 'said there', zh: '发表于此' },
  organizers: { en: 'organized by it', zh: '由其主办' },
  partOf: { en: 'part of it', zh: '其组成部分' },
  parent: { en: 'belongs to it', zh: '其下属机构' },
  reprintOf: { en: 'reprints it', zh: '转载此文' },
  relayedFrom: { en: 'passes it on', zh: '转发此文' },
  signedIn: { en: 'signed there', zh: '签署于此' },
  succeededBy: { en: 'came before it', zh: '前一阶段' },
}

function downloads({ collection }: RecordModel, language: Language): Html {
  const names = filesOf(collection as PartName).map(({ extension }) => `${collection}.${extension}`)
  const files = joined(
    names.map((file) => html`<a href="${dataFolder(language)}${file}">${file}</a>`),
    ' · ',
  )
  const report = issuesUrl ?? '../guides/adding-a-fact.html'
  return {
    en: html`<p>This record is in ${files}. Found an error? <a href="${report}">Report an error</a>.</p>`,
    zh: html`<p>本记录见 ${files}。发现错误？<a href="${report}">请告诉我们</a>。</p>`,
  }[language]
}

/** Code that gets a record and prints its label, with the output. */
function snippet({ caption, typeName }: RecordModel, record: AnyRecord, language: Language): string {
  return `import { get${typeName} } from 'open-xiamen'

const ${record.type} = get${typeName}('${record.id}')
console.log(${record.type}.${caption}.${language}) // ${label(record, language)}`
}
