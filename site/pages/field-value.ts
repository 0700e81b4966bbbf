import type { EdtfDate } from '../../src/dates/edtf-date.js'
import { formatDate } from '../../src/dates/format-date.js'
import type { Location } from '../../src/generated/types.js'
import { participantRole } from '../../src/model/event.js'
import type { Shape } from '../../src/model/field.js'
import { basis as basisWords, languageTag } from '../../src/model/shared.js'
import type { Aliases, Text } from '../../src/text.js'
import { countryName } from '../../src/words/country-name.js'
import { fieldWord } from '../words/field-words.js'
import type { Language } from '../words/language.js'
import { wordFor } from '../words/model-words.js'
import { pageWords } from '../words/page-words.js'
import { type Html, html } from './html.js'
import { recordLink } from './record-link.js'

/** A value of some shape in the words of a reader; `base` leads to the folder of the record pages. */
export function fieldValue(shape: Shape, value: unknown, language: Language, base = './'): Html {
  if (value === null) return html`<i>${pageWords.none[language]}</i>`
  switch (shape.is) {
    case 'list':
      return listOf(
        (value as readonly unknown[]).map((item) => fieldValue(shape.of, item, language, base)),
        isShort(shape.of),
        language,
      )
    case 'object':
      return objectValue(shape.fields, value as Readonly<Record<string, unknown>>, language, base)
    case 'text':
      return html`${(value as Text)[language]}`
    case 'aliases': {
      const { zh = [], en = [] } = value as Aliases
      const names = language === 'zh' ? [...zh, ...en] : [...en, ...zh]
      return html`${names.join(language === 'zh' ? '；' : '; ')}`
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
      return html`${pageWords[value ? 'yes' : 'no'][language]}`
    case 'number':
      return html`${new Intl.NumberFormat(language).format(value as number)}`
    default: {
      const text = String(value)
      if (shape === languageTag) return html`${new Intl.DisplayNames(language, { type: 'language' }).of(text)}`
      return /^https?:/.test(text) ? html`<a href="${text}" rel="noopener">${text}</a>` : html`${text}`
    }
  }
}

/** A participant, a signatory, an office or coordinates, each as one phrase. */
function objectValue(
  fields: Readonly<Record<string, { readonly shape: Shape }>>,
  value: Readonly<Record<string, unknown>>,
  language: Language,
  base: string,
): Html {
  if ('lat' in value) return html`${coordinates(value as unknown as Location, language)}`
  const part = (name: string) => {
    const { [name]: inner } = value
    const shape = fields[name]?.shape
    return inner === undefined || !shape ? undefined : fieldValue(shape, inner, language, base)
  }
  const who = part('who') ?? part('name') ?? part('group') ?? part('title')
  const role = value['role'] === undefined ? undefined : wordFor(participantRole, value['role'] as string, language)
  const remarks = [role, part('as'), part('organization')].filter((one) => one !== undefined)
  const [open, between, close] = language === 'zh' ? ['（', '，', '）'] : [' (', ', ', ')']
  if (remarks.length === 0) return html`${who}`
  return html`${who}<span class="other">${open}${remarks.map((one, at) => html`${at > 0 ? between : ''}${one}`)}${close}</span>`
}

function coordinates({ lat, lon }: Location, language: Language): string {
  const [north, east] = [lat, lon].map((value) => `${Math.abs(value).toFixed(2)}°`)
  return language === 'zh'
    ? `${lat < 0 ? '南纬' : '北纬'}${north}，${lon < 0 ? '西经' : '东经'}${east}`
    : `${north} ${lat < 0 ? 'S' : 'N'}, ${east} ${lon < 0 ? 'W' : 'E'}`
}

/** In words, with the code in a tooltip, and that it was inferred. */
export function dateValue({ edtf, basis }: EdtfDate, language: Language): Html {
  const inferred = basis === 'inferred' ? remarked(wordFor(basisWords, basis, language), language) : ''
  return html`<time title="${edtf}">${formatDate({ edtf }, language)}</time>${inferred}`
}

/** A remark behind a value, in brackets. */
export function remarked(text: string, language: Language): Html {
  return html`${language === 'zh' ? '' : ' '}<span class="other">${bracketed(text, language)}</span>`
}

export function bracketed(text: string, language: Language): string {
  return language === 'zh' ? `（${text}）` : `(${text})`
}

export function otherThan(language: Language): Language {
  return language === 'en' ? 'zh' : 'en'
}

export function tagOf(language: Language): string {
  return language === 'zh' ? 'zh-Hans' : 'en'
}

function isShort({ is }: Shape): boolean {
  return is === 'country' || is === 'word' || is === 'code'
}

function listOf(items: readonly Html[], short: boolean, language: Language): Html {
  if (items.length === 1 && items[0]) return items[0]
  const between = language === 'zh' ? '、' : ', '
  if (short) return html`${items.map((item, at) => html`${at > 0 ? between : ''}${item}`)}`
  return html`<ul>${items.map((item) => html`<li>${item}</li>`)}</ul>`
}

/** The label of a field with its value, on one line. */
export function labelled(path: string, value: Html, language: Language): Html {
  return html`<b>${fieldWord(path, language)}</b>${language === 'zh' ? '：' : ': '}${value}`
}
