import type { Aliases, EdtfDate, FormatDateOptions, Location, Text } from '../../src/index.js'
import { countryName, formatDate } from '../../src/index.js'
import type { Fields, Shape } from '../../src/model/field.js'
import { basis as basisWords, languageTag } from '../../src/model/shared.js'
import type { Language } from '../words/language.js'
import { fieldWord, wordFor } from '../words/model-words.js'
import { signs } from '../words/words.js'
import { type Html, html, joined } from './html.js'
import { recordLink } from './record-link.js'

/** A value formatted for readers; `base` is the path to the folder of record pages. */
export function fieldValue(shape: Shape, value: unknown, language: Language, base = './'): Html {
  if (value === null) return html`<i>${{ en: 'not stated in the source', zh: '原文未写明' }[language]}</i>`
  switch (shape.is) {
    case 'list': {
      const items = (value as readonly unknown[]).map((item) => fieldValue(shape.of, item, language, base))
      const isShort = ['country', 'word', 'code'].includes(shape.of.is)
      if (isShort || items.length === 1) return joined(items, signs[language].comma)
      return html`<ul>${items.map((item) => html`<li>${item}</li>`)}</ul>`
    }
    case 'object':
      return objectValue(shape.fields, value as Readonly<Record<string, unknown>>, language, base)
    case 'text':
      return html`${(value as Text)[language]}`
    case 'aliases': {
      const { zh = [], en = [] } = value as Aliases
      const names = language === 'zh' ? [...zh, ...en] : [...en, ...zh]
      return joined(names, signs[language].semicolon)
    }
    case 'date':
      return dateValue(value as EdtfDate, language)
    case 'day':
      return html`${formatDate({ edtf: value as string }, language)}`
    case 'ref':
      return recordLink(value as string, language, base)
    case 'word':
      return html`${wordFor(shape.vocabulary, value as string, language)}`
    case 'country':
      return html`${countryName(value as string, language)}`
    case 'boolean':
      return html`${{ en: value ? 'yes' : 'no', zh: value ? '是' : '否' }[language]}`
    case 'number':
      return html`${(value as number).toLocaleString(language)}`
    default: {
      const text = String(value)
      if (shape === languageTag) return html`${new Intl.DisplayNames(language, { type: 'language' }).of(text)}`
      return /^https?:/.test(text) ? html`<a href="${text}" rel="noopener">${text}</a>` : html`${text}`
    }
  }
}

/** A participant, signatory, office or coordinates as one phrase. */
function objectValue(fields: Fields, value: Readonly<Record<string, unknown>>, language: Language, base: string): Html {
  if ('lat' in value) return html`${coordinates(value as unknown as Location, language)}`
  const part = (name: string) => {
    const shape = fields[name]?.shape
    return value[name] === undefined || !shape ? undefined : fieldValue(shape, value[name], language, base)
  }
  const who = part('who') ?? part('name') ?? part('group') ?? part('title')
  const remarks = [part('role'), part('as'), part('organization')].filter((one) => one !== undefined)
  if (remarks.length === 0) return html`${who}`
  const inside = joined(remarks, signs[language].pause)
  return html`${who}<span class="other">${signs[language].space}${bracketed(inside, language)}</span>`
}

function coordinates({ lat, lon }: Location, language: Language): string {
  const [north, east] = [lat, lon].map((value) => `${Math.abs(value).toFixed(2)}°`)
  return language === 'zh'
    ? `${lat < 0 ? '南纬' : '北纬'}${north}，${lon < 0 ? '西经' : '东经'}${east}`
    : `${north} ${lat < 0 ? 'S' : 'N'}, ${east} ${lon < 0 ? 'W' : 'E'}`
}

/** A date in words, with the EDTF code in a tooltip and a mark if it was inferred. */
export function dateValue(date: EdtfDate, language: Language): Html {
  const inferred = date.basis === 'inferred' ? remarked(wordFor(basisWords, date.basis, language), language) : ''
  return html`${timeOf(date, language)}${inferred}`
}

/** A date in words, with the EDTF code in a tooltip. */
export function timeOf(date: EdtfDate, language: Language, options?: FormatDateOptions): Html {
  return html`<time title="${date.edtf}">${formatDate(date, language, options)}</time>`
}

/** A remark in brackets after a value. */
export function remarked(text: string, language: Language): Html {
  return html`${signs[language].space}<span class="other">${bracketed(text, language)}</span>`
}

export function bracketed(text: Html | string, language: Language): Html {
  return language === 'zh' ? html`（${text}）` : html`(${text})`
}

/** The label of a field with its value, on one line. */
export function labelled(path: string, value: Html, language: Language): Html {
  return html`<b>${fieldWord(path, language)}</b>${signs[language].colon}${value}`
}
