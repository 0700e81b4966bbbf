import type { CollectionName, EdtfDate, RecordType } from '../../src/index.js'
import { calledOf } from '../../src/model/called.js'
import type { RecordModel, Vocabulary } from '../../src/model/field.js'
import { figureUnit } from '../../src/model/figure.js'
import { recordModels } from '../../src/model/index.js'
import type { Language } from './language.js'
import { signs } from './words.js'

/** The collections, in the order in which they are listed everywhere. */
export const collectionNames = recordModels.map(({ collection }) => collection as CollectionName)

const byName = new Map(recordModels.flatMap((model) => [model.name, model.collection].map((name) => [name, model])))

/** The model of a collection, or of a type of record. */
export function modelOf(name: CollectionName | RecordType): RecordModel {
  return byName.get(name) as RecordModel
}

/** The word for a value of a vocabulary, if it has one; for a currency, its name. */
export function wordFor({ words }: Vocabulary, value: string, language: Language): string {
  const word = words[value]?.[language] ?? value
  return word === value && /^[A-Z]{3}$/.test(value)
    ? (new Intl.DisplayNames(language, { type: 'currency' }).of(value) ?? value)
    : word
}

/** A unit as a heading, in Chinese without its measure word. */
export function unitName(unit: string, language: Language): string {
  const word = wordFor(figureUnit, unit, language)
  return language === 'zh'
    ? word.replace(/^[项个](?=..)/, '').replace(/^次每年$/, '每年次数')
    : `${word.charAt(0).toUpperCase()}${word.slice(1)}`
}

/** The word for the kind of a record, if its type has kinds. */
export function kindOf(
  { type, kind }: { readonly type: RecordType; readonly kind?: string },
  language: Language,
): string | undefined {
  const shape = modelOf(type).fields['kind']?.shape
  return kind !== undefined && shape?.is === 'word' ? wordFor(shape.vocabulary, kind, language) : undefined
}

/** The date by which a record is placed in time. */
export function dateOf(record: { readonly type: RecordType }): EdtfDate | undefined {
  return (record as unknown as Readonly<Record<string, EdtfDate | undefined>>)[modelOf(record.type).date ?? '']
}

/** The label of a field, or of a part of one such as `name.zh`. */
export function fieldWord(path: string, language: Language): string {
  const [name = '', part] = path.split('.')
  const word = calledOf(name)[language]
  if (part === 'zh') return language === 'zh' ? `中文${word}` : `${word} in Chinese`
  if (part === 'en') return language === 'zh' ? `英文${word}` : `${word} in English`
  return word
}

/** The labels of some fields, as a list. */
export function fieldWords(paths: readonly string[], language: Language): string {
  return paths.map((path) => fieldWord(path, language)).join(signs[language].comma)
}
