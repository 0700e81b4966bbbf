import { readFileSync } from 'node:fs'
import { inRoot } from '../../build/places.js'
import { cite } from '../../src/cite/cite.js'
import { formatDate } from '../../src/dates/format-date.js'
import { valueAt } from '../../src/describe/value-at.js'
import { evidenceFor } from '../../src/evidence/evidence-for.js'
import { getSource } from '../../src/generated/getters.js'
import type { SourceId } from '../../src/generated/ids.js'
import type { AnyRecord, CollectionName, Evidence } from '../../src/generated/types.js'
import { participantRole } from '../../src/model/event.js'
import type { RecordModel } from '../../src/model/field.js'
import { fieldsOf } from '../../src/model/index.js'
import { shapeAt } from '../../src/model/walk.js'
import { findRecord } from '../../src/query/find-record.js'
import { formatFigure } from '../../src/query/format-figure.js'
import { label } from '../../src/query/label.js'
import { type Relation, related } from '../../src/query/related.js'
import type { Text } from '../../src/text.js'
import { fieldWord } from '../words/field-words.js'
import { folderOf, type Language } from '../words/language.js'
import { kindOf, modelOf, typeWord, wordFor } from '../words/model-words.js'
import { fill, pageWords } from '../words/page-words.js'
import { passageStrip } from './coverage-strip.js'
import { bracketed, fieldValue, labelled, otherThan, remarked, tagOf } from './field-value.js'
import { type Html, html } from './html.js'
import { miniMap } from './mini-map.js'
import { block, page, plain } from './page.js'
import { recordLink } from './record-link.js'
import { capital, sentenceOf } from './sentence.js'
import { cut, titleOf } from './title.js'
import { yearBar } from './year-bar.js'

/** The page of one record: a sentence, the facts, what it is connected with, how we know; names of fields come last. */
export function recordPage(record: AnyRecord, language: Language): string {
  const model = modelOf(record.type)
  const heading = (name: keyof typeof pageWords) => `## ${pageWords[name][language]} {#${name}}`
  const entries = evidenceFor(record.id)
  const relations = related(record.id).referredBy.filter(
    // what rests on an article or a dataset is in the list of sources
    ({ role, collection }) =>
      role !== 'sources' || collection === 'sources' || ('kind' in record && record.kind === 'page'),
  )
  const citations = [cite(record, 'text'), cite(record, 'gb-t-7714')].filter((text) => text !== '')
  return page(
    {
      title: titleOf(record, language),
      description: describe(record, language),
      outline: 2,
      editLink: false,
      prev: false,
      next: false,
      record: record.id,
    },
    `# ${plain(headingOf(record, language))}`,
    block(lead(model, record, language)),
    heading('facts'),
    block(facts(model, record, entries, language)),
    ...(relations.length > 0 ? [heading('connected'), block(relationList(relations, language))] : []),
    heading('how'),
    entries.length > 0 ? block(evidenceCards(model, record, entries, language)) : pageWords.speaksForItself[language],
    ...(citations.length > 0
      ? [heading('cite'), `\`\`\`text\n${(language === 'zh' ? citations.reverse() : citations).join('\n\n')}\n\`\`\``]
      : []),
    heading('download'),
    block(downloads(model, language)),
    `<details class="code"><summary>${pageWords.code[language]}</summary>\n\n${block(rawFields(record))}\n\n\`\`\`ts\n${snippet(model, record, language)}\n\`\`\`\n\n</details>`,
  )
}

/** What a page is headed with: the number of a figure too, and the beginning of what a statement says. */
function headingOf(record: AnyRecord, language: Language): string {
  const name = record.type === 'figure' ? titleOf(record, language) : label(record, language)
  return capital(record.type === 'statement' ? cut(name) : name)
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
  // what a statement says is long, and its own title
  const named =
    record.type === 'statement' ? '' : html` <span class="other" lang="${tagOf(other)}">${label(record, other)}</span>`
  return html`<p class="badges"><a href="./index.html#${model.collection}">${typeWord(record.type, language)}</a>${kind ? html` <span>${kind}</span>` : ''}${named}</p>
<p class="lede">${sentenceOf(record, language)}</p>${miniMap(record, language) ?? ''}${record.type === 'event' ? yearBar(record.date, language) : ''}`
}

/** What another part of the page says, or nobody but a programmer asks for. */
const ELSEWHERE = new Set(
  'id type name title gist description openLists disputed sources document start end titleOrigin subdivision geonames'.split(
    ' ',
  ),
)

function facts(model: RecordModel, record: AnyRecord, entries: readonly Evidence[], language: Language): Html {
  const { openLists = [], disputed = [], ...values } = record as { openLists?: string[]; disputed?: string[] }
  const number = numbersOf(entries)
  const rows = Object.entries(fieldsOf(model)).flatMap(([name, { shape }]) => {
    const value: unknown = (values as Readonly<Record<string, unknown>>)[name]
    if (value === undefined || ELSEWHERE.has(name)) return []
    if (record.type === 'figure' && ['value', 'qualifier', 'unit', 'counts'].includes(name)) return []
    const from = [...new Set(entries.flatMap((entry) => (speaks(entry, name) ? [entry.source] : [])))]
    const links = from.map(
      (id) => html`<a href="#source-${number.get(id)}" title="${label(getSource(id), language)}">${number.get(id)}</a>`,
    )
    const remarks = [
      ...(openLists.includes(name) ? [html` <span class="other">${pageWords.open[language]}</span>`] : []),
      ...(disputed.includes(name)
        ? [html` <a class="differs" href="#how">${bracketed(pageWords.disputed[language], language)}</a>`]
        : []),
    ]
    return html`<div><dt>${fieldWord(name, language)}</dt><dd>${fieldValue(shape, value, language)}${remarks}${links.length > 0 ? html`<span class="from">${links}</span>` : ''}</dd></div>\n`
  })
  return html`<dl class="facts">${rows}</dl>`
}

function speaks({ fields, agrees }: Evidence, name: string): boolean {
  return agrees !== 'no' && fields.some((field) => field === name || field.startsWith(`${name}.`))
}

function numbersOf(entries: readonly Evidence[]): Map<SourceId, number> {
  return new Map([...new Set(entries.map(({ source }) => source))].map((source, at) => [source, at + 1] as const))
}

/** Each record once, with its date and everything that this one is to it, by collection. */
function relationList(relations: readonly Relation[], language: Language): Html {
  const collections = [...new Set(relations.map(({ collection }) => collection))]
  return html`${collections.map((collection) => {
    const within = relations.filter((one) => one.collection === collection)
    const ids = [...new Set(within.map(({ record }) => record.id))]
    const items = ids.map((id) => {
      const roles = new Set(within.filter(({ record }) => record.id === id).map(({ role }) => roleOf(role, language)))
      const record = findRecord(id)
      const number = record?.type === 'figure' ? html`<b>${formatFigure(record, language)}</b> ` : ''
      const remarks = [record && dateOf(record, language), ...roles].filter(Boolean)
      return html`<li>${number}${recordLink(id, language)} <span class="other">${remarks.join(' · ')}</span></li>`
    })
    const list = html`<ul class="relations">${items}</ul>`
    return html`<h3>${modelOf(collection).label[language]}</h3>${items.length > 12 ? html`<details><summary>${fill(pageWords.showAll[language], { n: items.length })}</summary>${list}</details>` : list}`
  })}`
}

/** The date by which a record is placed in time, in words. */
export function dateOf(record: AnyRecord, language: Language): string {
  const field = modelOf(record.type).date ?? (record.type === 'source' ? 'published' : '')
  const date = (record as unknown as Readonly<Record<string, { edtf: string } | undefined>>)[field]
  return date ? formatDate(date, language) : ''
}

/** What this record is to the other: the role of a participant, else what the field means the other way round, if that is not plain. */
function roleOf(role: string, language: Language): string {
  if (Object.hasOwn(participantRole.words, role)) return wordFor(participantRole, role, language)
  return REVERSED[role]?.[language] ?? ''
}

const REVERSED: Readonly<Record<string, Text>> = {
  by: { en: 'comes from it', zh: '出自此处' },
  event: { en: 'said there', zh: '发表于此' },
  organizers: { en: 'organized by it', zh: '由其主办' },
  partOf: { en: 'part of it', zh: '其组成部分' },
  parent: { en: 'belongs to it', zh: '其下属机构' },
  reprintOf: { en: 'reprints it', zh: '转载此文' },
  relayedFrom: { en: 'passes it on', zh: '转发此文' },
  signedIn: { en: 'signed there', zh: '签署于此' },
  succeededBy: { en: 'came before it', zh: '前一阶段' },
}

/** Each source as a card: what it says, where, and how that relates to the record. */
function evidenceCards(model: RecordModel, record: AnyRecord, entries: readonly Evidence[], language: Language): Html {
  const numbers = numbersOf(entries)
  const { disputed = [] } = record as { disputed?: readonly string[] }
  const intro =
    numbers.size === 1 ? pageWords.howOne[language] : fill(pageWords.howIntro[language], { n: numbers.size })
  const fields = disputed.map((field) => fieldWord(field, language)).join(language === 'zh' ? '、' : ', ')
  const banner = disputed.length > 0 ? html`<p class="differs">${fill(pageWords.differ[language], { fields })}</p>` : ''
  const cards = [...numbers].map(([id, number]) => {
    const source = getSource(id)
    const who =
      source.kind === 'article' ? (source.newspaper ? recordLink(source.newspaper, language) : '') : source.publisher
    const about = [
      who,
      source.published ? formatDate(source.published, language) : '',
      source.kind === 'page' && source.official ? pageWords.officialSource[language] : '',
    ].filter((one) => one !== '')
    const open =
      source.kind === 'article'
        ? ''
        : html` <a href="${source.url}" rel="noopener">${pageWords.openPage[language]} ↗</a>`
    const own = entries.filter((entry) => entry.source === id)
    const strip = source.kind === 'article' ? passageStrip(source, own, language) : ''
    return html`<section class="card" id="source-${number}"><h3><span class="count">${number}</span> ${recordLink(id, language)}</h3><p class="other">${about.map((one, at) => html`${at > 0 ? ' · ' : ''}${one}`)}${open}</p>${strip}<ul>${own.map((entry) => entryItem(model, record, entry, language))}</ul></section>\n`
  })
  return html`<p>${intro}</p>${banner}<div class="cards">${cards}</div>`
}

const AGREES = { yes: 'supports', 'in-part': 'inPart', earlier: 'earlier', no: 'contradicts' } as const

function entryItem(model: RecordModel, record: AnyRecord, entry: Evidence, language: Language): Html {
  const { fields, agrees, basis, with: others = [], note, says = {}, wording } = entry
  const { gist } = entry as { gist?: Text }
  const shown = fields.filter((field) => !CODES.has(field))
  if (shown.length === 0) return html``
  const values = shown.flatMap((field) => {
    const value = Object.hasOwn(says, field)
      ? (says as Record<string, unknown>)[field]
      : valueAt(record, field.split('.'))
    // the gist of a statement is the first sentence of its page
    const given = field !== 'gist' && (agrees === 'yes' || Object.hasOwn(says, field))
    const shape = shapeOf(model, field)
    return given && value !== undefined && shape
      ? [labelled(field, fieldValue(shape, value, language), language)]
      : [html`<b>${fieldWord(field, language)}</b>`]
  })
  const between = language === 'zh' ? '；' : '; '
  const remark = remarked(pageWords.inferredFrom[language], language)
  // a date says so itself
  const inferred = basis === 'inferred' && !values.some(({ text }) => text.endsWith(remark.text)) ? remark : ''
  const together = others.map(
    (id) => html` <span class="other">${pageWords.with[language]} ${recordLink(id, language)}</span>`,
  )
  return html`<li class="${agrees}"><span class="agrees">${pageWords[AGREES[agrees]][language]}</span> ${values.map((value, at) => html`${at > 0 ? between : ''}${value}`)}${inferred}${together}${whereOf(entry, wording)}${gist ? html`<p class="gloss">${gist[language]}</p>` : ''}${note ? html`<p class="note">${note[language]}</p>` : ''}</li>`
}

/** What only programs read. */
const CODES: ReadonlySet<string> = new Set(['document', 'geonames', 'subdivision'])

function shapeOf(model: RecordModel, path: string) {
  // one language of a text is a line
  if (/\.(zh|en)$/.test(path)) return { is: 'line', most: 0 } as never
  return fieldsOf(model)[path]?.shape ?? shapeAt(fieldsOf(model), path)
}

/** The source's own few words, and where they stand. */
function whereOf(entry: Evidence, wording: string | undefined): Html {
  const source = getSource(entry.source)
  // headings are marked in the text of an article
  const quote = (text: string) => html`<q lang="${source.language}">${text.replace(/#+/g, ' ').trim()}</q>`
  if (entry.document === undefined) return entry.quote ? html`<p class="where">${quote(entry.quote)}</p>` : html``
  const { from, to } = entry
  const ends = from === to ? quote(from) : html`${quote(from)} … ${quote(to)}`
  return html`<p class="where">${wording ? html`${quote(wording)} · ` : ''}${ends}</p>`
}

/** The way from the page of a record to the root of the site, where the data files are. */
function rootFrom(language: Language): string {
  return language === 'zh' ? '../../' : '../'
}

const ISSUES = (JSON.parse(readFileSync(inRoot('package.json'), 'utf8')) as { bugs?: { url?: string } }).bugs?.url

function downloads({ collection }: RecordModel, language: Language): Html {
  const formats: readonly string[] = ['json', 'csv', ...(OWN[collection as CollectionName] ?? [])]
  const files = formats.map(
    (format, at) =>
      html`${at > 0 ? ' · ' : ''}<a href="${rootFrom(language)}data/${collection}.${format}">${collection}.${format}</a>`,
  )
  const report = html`<a href="${ISSUES ?? '../guides/adding-a-fact.html'}">${pageWords.report[language]}</a>`
  const [before = '', between = '', after = ''] = pageWords.downloadText[language].split(/\{\w+\}/)
  return html`<p>${before}${files}${between}${report}${after}</p>`
}

const OWN: Readonly<Partial<Record<CollectionName, readonly string[]>>> = {
  events: ['ics'],
  ties: ['geojson'],
  places: ['geojson'],
  sources: ['bib'],
}

/** The record as programs see it. */
function rawFields(record: AnyRecord): Html {
  return html`<pre class="raw" tabindex="0"><code>${JSON.stringify(record, null, 1)}</code></pre>`
}

/** Code that gets a record and prints what it is called, with what is printed. */
function snippet({ caption, typeName }: RecordModel, record: AnyRecord, language: Language): string {
  return `import { get${typeName} } from 'open-xiamen'

const ${record.type} = get${typeName}('${record.id}')
console.log(${record.type}.${caption}.${language}) // ${label(record, language)}`
}

/** Where the page of a record stands, as a path in the site. */
export function recordPath(id: string, language: Language): string {
  return `${folderOf(language)}records/${id}.md`
}
