import type { EdtfDate } from '../../src/index.js'
import { countryName, findRecord, formatDate, formatFigure, label } from '../../src/index.js'
import type { Language } from '../words/language.js'

/** The name of a record in the middle of a sentence. */
export function named(id: string, language: Language): string {
  const record = findRecord(id)
  if (!record) return id
  const name = label(record, language)
  if (record.type === 'source') return language === 'zh' ? `文章《${name}》` : `the article “${name}”`
  return language === 'en' ? the(name) : name
}

/** With its country: "Netanya, Israel", 以色列内坦亚市. */
export function placed(id: string, language: Language): string {
  const record = findRecord(id)
  const country = record?.type === 'place' && record.kind !== 'country' ? record.country : undefined
  const name = named(id, language)
  if (!country || country === 'CN') return name
  return language === 'zh' ? `${countryName(country, 'zh')}${name}` : `${name}, ${inCountry(country, 'en')}`
}

/** A district with the city that it is part of. */
export function ownSide(id: string, language: Language): string {
  const record = findRecord(id)
  const name = named(id, language)
  const district = record?.type === 'place' && record.kind === 'district' && record.within === 'xiamen'
  if (!district) return name
  return language === 'zh' ? `厦门市${name}` : `Xiamen's ${name}`
}

/** Adds the second comma in "Netanya, Israel, has been". */
export function closed(name: string): string {
  return name.includes(',') ? `${name},` : name
}

/** A country after "in": "the Philippines". */
export function inCountry(code: string, language: Language): string {
  const name = countryName(code, language)
  return language === 'en' && ['PH', 'US', 'GB', 'NL', 'AE'].includes(code) ? `the ${name}` : name
}

/** When something took place: "on 18 January 2022", "in May 2022", "between 8 and 11 September 2022". */
export function when(date: EdtfDate): string {
  const text = formatDate(date, 'en')
  if (/^(between|since|until)/.test(text)) return text
  return `${/^\d{1,2}[\s–]|or (earlier|later)$/.test(text) ? 'on' : 'in'} ${text}`
}

/** "a, b and c". */
export function list(items: readonly string[], language: Language): string {
  return language === 'zh' ? items.join('、') : new Intl.ListFormat('en-GB').format(items)
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** With its indefinite article. */
export function a(noun: string): string {
  return `${/^[aeiou]/i.test(noun) && !/^(uni|eu)/i.test(noun) ? 'an' : 'a'} ${noun}`
}

const NAMES_WITH_ARTICLE =
  /^(Port of|University of|Ministry|Office|Government|Standing Committee|State Council|Communist Party|Foreign Affairs Office|Global Development|Great Hall|Chinese Embassy|Mexican Embassy|CPC |Maritime Silk Road|Overland Silk Road|Philippines|BRICS (Forum|Summit|Political)|China (International|Zhi|Council|Friendship)|International)/

/** A name with its article, if it takes one. */
export function the(name: string): string {
  return NAMES_WITH_ARTICLE.test(name) ? `the ${name}` : name
}

/** With a full stop. */
export function stopped(text: string, language: Language): string {
  return /[.。！!？?”"]$/.test(text) ? text : `${text}${language === 'zh' ? '。' : '.'}`
}

/** "22nd", 第22届. */
export function ordinal(value: number, language: Language): string {
  return formatFigure({ kind: 'ordinal', value, qualifier: 'exact', unit: 'edition' }, language)
}
