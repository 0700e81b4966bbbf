import { bundledRecords } from '../../src/generated/getters.js'
import type { AnyRecord } from '../../src/index.js'
import { countryName, formatDate, formatFigure, groupBy, label } from '../../src/index.js'
import type { Language } from '../words/language.js'
import { kindOf } from '../words/model-words.js'
import { signs } from '../words/words.js'
import { bracketed } from './field-value.js'

const LONGEST = 90

/** The title of a record page, unique within a language. */
export function titleOf(record: AnyRecord, language: Language): string {
  return TITLES[language].get(record.id) ?? label(record, language)
}

const TITLES = { en: titlesIn('en'), zh: titlesIn('zh') } as const

function titlesIn(language: Language): ReadonlyMap<string, string> {
  const groups = groupBy(bundledRecords, (record) => titled(record, language))
  return new Map(
    groups.flatMap(({ key, records }) =>
      records.map(({ id }) => [id, records.length > 1 ? `${key} ${bracketed(id, language)}` : key] as const),
    ),
  )
}

function titled(record: AnyRecord, language: Language): string {
  const name = label(record, language)
  if (record.type === 'figure') return cut(`${formatFigure(record, language)} · ${name}`)
  if (record.type === 'source' && record.kind !== 'article') return cut(`${cut(name)} · ${record.publisher}`)
  const remark = remarksOn(record, language).filter(Boolean).join(signs[language].pause)
  return remark === '' ? cut(name) : `${cut(name)}${signs[language].space}${bracketed(remark, language)}`
}

/** What tells a record from others of its name. */
function remarksOn(record: AnyRecord, language: Language): (string | undefined)[] {
  const kind = kindOf(record, language)
  switch (record.type) {
    case 'place':
      return [kind, record.kind !== 'country' && record.country ? countryName(record.country, language) : '']
    case 'tie':
      return [kind, record.since && formatDate({ edtf: record.since.edtf }, language)]
    case 'event':
      return [/\d{4}/.test(cut(record.name[language])) ? '' : formatDate(record.date, language)]
    case 'person':
      return [record.roles?.[0]?.title[language]]
    case 'statement':
    case 'source':
      return []
    default:
      return [kind]
  }
}

export function cut(text: string): string {
  const characters = [...text]
  if (characters.length <= LONGEST) return text
  const start = characters.slice(0, LONGEST - 1).join('')
  // words are not broken in languages with spaces
  return `${start.replace(/(?<=[\w,.]) ?[\w'’-]*$|\s+$/u, '')}…`
}
