import { valueAt } from '../../src/describe/value-at.js'
import type { AnyRecord, Evidence, Source, SourceId, Text } from '../../src/index.js'
import { formatDate, getSource, label } from '../../src/index.js'
import { line } from '../../src/model/field.js'
import { fieldsOf } from '../../src/model/index.js'
import { basis as basisWords } from '../../src/model/shared.js'
import { shapeAt } from '../../src/model/walk.js'
import type { Language } from '../words/language.js'
import { fieldWord, fieldWords, modelOf, wordFor } from '../words/model-words.js'
import { signs } from '../words/words.js'
import { passageStrip } from './drawings.js'
import { fieldValue, labelled, remarked } from './field-value.js'
import { type Html, html, joined } from './html.js'
import { recordLink } from './record-link.js'

/** The sources of some evidence, with their numbers on the page. */
export function numbersOf(entries: readonly Evidence[]): Map<SourceId, number> {
  return new Map([...new Set(entries.map(({ source }) => source))].map((source, at) => [source, at + 1]))
}

/** Each source as a card: what it says, where, and how it relates to the record. */
export function evidenceCards(record: AnyRecord, entries: readonly Evidence[], language: Language): Html {
  const numbers = numbersOf(entries)
  const disputed = 'disputed' in record ? (record.disputed ?? []) : []
  const contrary = new Set(entries.flatMap(({ agrees, source }) => (agrees === 'no' ? [source] : [])))
  const against = [...contrary].map(
    (id) => html`<li><a href="#source-${numbers.get(id)}">${label(getSource(id), language)}</a></li>`,
  )
  const fields = fieldWords(disputed, language)
  const intro = {
    en: numbers.size === 1 ? 'One source mentions it.' : `${numbers.size} sources mention it.`,
    zh: numbers.size === 1 ? '有一个来源述及。' : `共有${numbers.size}个来源述及。`,
  }
  const differ = {
    en: `Sources differ on: ${fields}. These sources contradict the record:`,
    zh: `来源说法不一之处：${fields}。说法不同的来源：`,
  }
  const banner = fields && html`<div class="differs">${differ[language]}<ul>${against}</ul></div>`
  const cards = [...numbers].map(([id, number]) => {
    const own = entries.filter((entry) => entry.source === id)
    return html`<section class="card" id="source-${number}"><h3><span class="count">${number}</span> ${recordLink(id, language)}</h3>${aboutOf(getSource(id), own, language)}<ul>${own.map((entry) => entryItem(record, entry, language))}</ul></section>\n`
  })
  return html`<p>${intro[language]}</p>${banner}<div class="cards">${cards}</div>`
}

/** Who published a source and when; the positions of its passages, or a link to it. */
function aboutOf(source: Source, own: readonly Evidence[], language: Language): Html {
  const date = source.published && formatDate(source.published, language)
  if (source.kind === 'article') {
    const newspaper = source.newspaper ? recordLink(source.newspaper, language) : ''
    return html`<p class="other">${joined([newspaper, date], ' · ')}</p>${passageStrip(source, own, language)}`
  }
  const official = source.kind === 'page' && source.official ? fieldWord('official', language).toLowerCase() : ''
  const open = { en: 'Open the page', zh: '打开网页' }[language]
  return html`<p class="other">${joined([source.publisher, date, official], ' · ')} <a href="${source.url}" rel="noopener">${open} ↗</a></p>`
}

const AGREES: Readonly<Record<Evidence['agrees'], Text>> = {
  yes: { en: 'Supports', zh: '支持' },
  'in-part': { en: 'Agrees in part', zh: '相符但不够精确' },
  earlier: { en: 'True at the time', zh: '当时属实' },
  no: { en: 'Contradicts', zh: '说法不同' },
}

/** Fields that only programs read. */
const CODES: ReadonlySet<string> = new Set(['document', 'geonames', 'subdivision', 'openLists'])

function entryItem(record: AnyRecord, entry: Evidence, language: Language): Html {
  const { fields, agrees, basis, with: others = [], note, says = {} } = entry
  const shown = fields.filter((field) => !CODES.has(field))
  if (shown.length === 0) return html``
  const values = shown.map((field) => {
    const isSaid = Object.hasOwn(says, field)
    const value = isSaid ? (says as Record<string, unknown>)[field] : valueAt(record, field.split('.'))
    // the gist of a statement is already the first sentence of its page
    const given = field !== 'gist' && (agrees === 'yes' || isSaid) && value !== undefined
    return given
      ? labelled(field, fieldValue(shapeOf(record, field), value, language), language)
      : html`<b>${fieldWord(field, language)}</b>`
  })
  const remark = remarked(wordFor(basisWords, 'inferred', language), language)
  // a date shows its basis itself
  const inferred = basis === 'inferred' && !values.some(({ text }) => text.endsWith(remark.text)) ? remark : ''
  const together = { en: 'together with', zh: '并据' }[language]
  const sources = others.map((id) => html` <span class="other">${together} ${recordLink(id, language)}</span>`)
  const said = joined(values, signs[language].semicolon)
  return html`<li class="${agrees}"><span class="agrees">${AGREES[agrees][language]}</span> ${said}${inferred}${sources}${whereOf(entry)}${note ? html`<p class="note">${note[language]}</p>` : ''}</li>`
}

/** The shape of a field; one language of a text has the shape of a line. */
function shapeOf({ type }: AnyRecord, path: string) {
  return /\.(zh|en)$/.test(path) ? line(0) : shapeAt(fieldsOf(modelOf(type)), path)
}

/** The source's words and their position. */
function whereOf(entry: Evidence): Html {
  const { language } = getSource(entry.source)
  // headings are marked in the article texts
  const quote = (text: string) => html`<q lang="${language}">${text.replace(/#+/g, ' ').trim()}</q>`
  if (entry.document === undefined) return entry.quote ? html`<p class="where">${quote(entry.quote)}</p>` : html``
  const { from, to, wording } = entry
  const ends = from === to ? quote(from) : html`${quote(from)} … ${quote(to)}`
  return html`<p class="where">${wording ? html`${quote(wording)} · ` : ''}${ends}</p>`
}
