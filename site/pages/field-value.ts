import { referenceFields } from '../../../src/references/reference-fields.js'
import type { CollectionName } from '../../../src/types/dataset.js'
import type { EdtfDate } from '../../../src/types/edtf-date.js'
import type { Text } from '../../../src/types/text.js'
import type { Language } from '../words/language.js'
import { pageWords } from '../words/page-words.js'
import { wordFor } from '../words/vocabulary.js'
import { type Html, html } from './html.js'
import { recordLink } from './record-link.js'

/** The value of a field, or of a part of one, as a reader wants to see it. */
export function fieldValue(collection: CollectionName, path: string, value: unknown, language: Language): Html {
  if (Array.isArray(value)) return listOf(value.map((item) => fieldValue(collection, path, item, language)))
  if (value === null) return html`<i>${pageWords.none[language]}</i>`
  if (typeof value !== 'object') return scalar(collection, path, value as string | number, language)
  if (isDate(value)) return dateValue(value, language)
  if (isText(value)) return bothLanguages(value, language)
  const parts = Object.entries(value).filter(([, part]) => part !== undefined)
  return html`<dl class="parts">${parts.map(
    ([name, part]) =>
      html`<div><dt><code>${name}</code></dt><dd>${fieldValue(collection, `${path}.${name}`, part, language)}</dd></div>`,
  )}</dl>`
}

function scalar(collection: CollectionName, path: string, value: string | number, language: Language): Html {
  if (typeof value === 'number') return html`${value}`
  if (path in referenceFields[collection]) return recordLink(value, language)
  if (/^https?:\/\//.test(value)) return html`<a href="${value}" rel="noopener">${value}</a>`
  const word = wordFor(collection, path, value)?.[language]
  if (word === undefined || word === value) return html`<code>${value}</code>`
  return html`${word} <code>${value}</code>`
}

function dateValue({ edtf, start, end, basis }: EdtfDate, language: Language): Html {
  const word = (name: keyof typeof pageWords) => pageWords[name][language]
  const span = start === end ? '' : ` · ${word('from')} ${start} ${word('to')} ${end}`
  return html`<code>${edtf}</code>${span} · ${wordFor('', 'basis', basis)?.[language]}`
}

/** The language of the page first. */
export function bothLanguages(text: Text, language: Language): Html {
  const other = language === 'en' ? 'zh' : 'en'
  return html`<span>${text[language]}</span> <span class="other" lang="${tagOf(other)}">${text[other]}</span>`
}

export function tagOf(language: Language): string {
  return language === 'zh' ? 'zh-Hans' : 'en'
}

function listOf(items: readonly Html[]): Html {
  if (items.length === 1 && items[0]) return items[0]
  return html`<ul>${items.map((item) => html`<li>${item}</li>`)}</ul>`
}

function isDate(value: object): value is EdtfDate {
  return 'edtf' in value
}

function isText(value: object): value is Text {
  return 'zh' in value && 'en' in value && typeof value.zh === 'string'
}
