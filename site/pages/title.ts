import { bundledRecords } from '../../src/generated/getters.js'
import type { AnyRecord } from '../../src/index.js'
import { countryName, formatDate, formatFigure, label } from '../../src/index.js'
import type { Language } from '../words/language.js'
import { kindOf, typeWord } from '../words/model-words.js'
import { signs } from '../words/words.js'
import { bracketed } from './field-value.js'

const LONGEST = 90

/** The title of a record page, unique within a language. */
export function titleOf(record: AnyRecord, language: Language): string {
  return TITLES[language].get(record.id) ?? label(record, language)
}

const TITLES: Readonly<Record<Language, ReadonlyMap<string, string>>> = {
  en: titlesIn('en'),
  zh: titlesIn('zh'),
}

function titlesIn(language: Language): Map<string, string> {
  const plain = bundledRecords.map((record) => [record, titled(record, language)] as const)
  const counts = new Map<string, number>()
  for (const [, title] of plain) counts.set(title, (counts.get(title) ?? 0) + 1)
  return new Map(
    plain.map(([record, title]) => [
      record.id,
      (counts.get(title) ?? 0) > 1 ? `${title} ${bracketed(record.id, language)}` : title,
    ]),
  )
}

function titled(record: AnyRecord, language: Language): string {
  const name = cut(label(record, language))
  const remark = (text: string) => `${name}${signs[language].space}${bracketed(text, language)}`
  switch (record.type) {
    case 'figure':
      return cut(`${formatFigure(record, language)} · ${label(record, language)}`)
    case 'place':
      return record.country && record.kind !== 'country'
        ? remark(`${kindOf(record, language)}${signs[language].pause}${countryName(record.country, language)}`)
        : remark(kindOf(record, language) ?? '')
    case 'tie': {
      const since = record.since ? formatDate({ edtf: record.since.edtf }, language) : ''
      return remark([kindOf(record, language), since].filter(Boolean).join(signs[language].pause))
    }
    case 'event':
      return /\d{4}/.test(name) ? name : remark(formatDate(record.date, language))
    case 'source':
      if (record.kind === 'article') return name
      return cut(`${name} · ${record.publisher}`)
    case 'person': {
      const office = record.roles?.[0]
      return office ? remark(office.title[language]) : name
    }
    case 'statement':
      return name
    default:
      return remark(kindOf(record, language) ?? typeWord(record.type, language))
  }
}

export function cut(text: string): string {
  const characters = [...text]
  return characters.length <= LONGEST
    ? text
    : `${characters
        .slice(0, LONGEST - 1)
        .join('')
        // words are not broken in languages with spaces
        .replace(/(?<=[\w,.]) ?[\w'’-]*$|\s+$/u, '')}…`
}
