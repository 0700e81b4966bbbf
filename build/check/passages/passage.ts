import { Converter } from 'opencc-js/t2cn'
import { valueAt } from '../../../src/describe/value-at.js'
import type { CollectionName } from '../../../src/generated/types.js'
import type { Field, RecordModel, Shape } from '../../../src/model/field.js'
import { fieldsOf, recordModels } from '../../../src/model/index.js'
import type { AuthoredEvidence, AuthoredRecord } from '../../read/authored-schema.js'
import { type EvidenceLock, lockKey } from '../../read/lock-file.js'
import type { AuthoredData } from '../../read/read-data.js'
import type { Named, Names } from './rule.js'

/** One value of an evidence entry; values in lists and objects are separate. */
export interface Given {
  /** The path: `participants.0.who`, `name.zh`. */
  readonly path: string
  readonly field: Field
  /** The shape of the value, or of an item if the field is a list. */
  readonly shape: Shape
  readonly value: unknown
}

/** An evidence entry and its text: the passage of an article, or the quote from a page. */
export interface Passage {
  readonly collection: CollectionName
  readonly record: AuthoredRecord
  readonly model: RecordModel
  readonly entry: AuthoredEvidence
  readonly position: number
  /** The language of the source: `zh`. */
  readonly language: string
  readonly text: string
  readonly given: readonly Given[]
}

/** The languages of record names, which can occur in a quote. */
const READABLE = ['zh', 'en']
/** Pages from Taiwan or Hong Kong print the same names in traditional characters. */
const simplified = Converter({ from: 'hk', to: 'cn' })

/** Every located passage and every readable quote of every record. */
export function passagesOf(data: AuthoredData, lock: EvidenceLock, texts: ReadonlyMap<string, string>): Passage[] {
  const sources = new Map(data.collections.sources.map((source) => [source.id, source]))
  return recordModels.flatMap((model) => {
    const collection = model.collection as CollectionName
    return data.collections[collection].flatMap((record) =>
      (record.evidence ?? []).flatMap((entry, position): Passage[] => {
        const source = sources.get(entry.in)
        const [language = ''] = String(source?.['language']).split('-')
        const text = passageIn(entry, texts.get(String(source?.['document'])), lock) ?? quoteOf(entry, language)
        if (text === undefined) return []
        const given = givenBy(entry, record, model, language)
        return [{ collection, record, model, entry, position, language, text, given }]
      }),
    )
  })
}

/** The text of a passage; locating passages already rejects unknown ones. */
function passageIn(entry: AuthoredEvidence, text: string | undefined, lock: EvidenceLock): string | undefined {
  const span = entry.from === undefined ? undefined : lock[entry.in]?.[lockKey({ ...entry, from: entry.from })]
  return span && text?.slice(span.start, span.end)
}

function quoteOf({ quote }: AuthoredEvidence, language: string): string | undefined {
  if (quote === undefined || !READABLE.includes(language)) return undefined
  return language === 'zh' ? simplified(quote) : quote
}

/** The values of an entry; an entry that agrees without `says` gives the record's values. */
function givenBy(entry: AuthoredEvidence, record: AuthoredRecord, model: RecordModel, language: string): Given[] {
  const fields = fieldsOf(model)
  return entry.fields.flatMap((name) => {
    const [top = '', inner] = name.split('.')
    const field = fields[top]
    if (!field) return []
    // a printed field is given in the language of the source: `name` of an article in Chinese is `name.zh`
    const only = inner ?? (field.printed ? language : undefined)
    const value = valueGiven(entry, record, only === undefined ? top : `${top}.${only}`)
    return valuesIn(field, field.shape, only === undefined ? value : { [only]: value }, top, language)
  })
}

/** The value that an entry gives at a path; `undefined` if it gives none. */
function valueGiven({ agrees = 'yes', says = {} }: AuthoredEvidence, record: AuthoredRecord, name: string) {
  if (Object.hasOwn(says, name)) return says[name]
  return agrees === 'yes' ? valueAt(record, name.split('.')) : undefined
}

function valuesIn(field: Field, shape: Shape, value: unknown, path: string, language: string): Given[] {
  if (value === undefined || value === null) return []
  if (shape.is === 'list') {
    const items = Array.isArray(value) ? value : []
    return items.flatMap((item, at) => valuesIn(field, shape.of, item, `${path}.${at}`, language))
  }
  if (shape.is === 'object') {
    return Object.entries(shape.fields).flatMap(([key, inner]) =>
      valuesIn(inner, inner.shape, valueAt(value, key.split('.')), `${path}.${key}`, language),
    )
  }
  // a text is checked in the language of the source; the other language is a translation, unless the entry names it
  if (shape.is === 'text' || shape.is === 'aliases') {
    const languages = Object.keys(value)
    const printed = languages.length === 1 ? languages : languages.filter((one) => one === language)
    return printed.flatMap((one) =>
      [valueAt(value, one.split('.'))].flat().map((words) => ({ path: `${path}.${one}`, field, shape, value: words })),
    )
  }
  return [{ path, field, shape, value }]
}

/** The names of every record, by id, according to the model. */
export function namesOfRecords(data: AuthoredData): Names {
  const placed = recordModels.flatMap((model) =>
    data.collections[model.collection as CollectionName].map((record) => ({ model, record })),
  )
  const own = new Map(placed.map(({ model, record }) => [record.id, ownNames(model, record)]))
  return new Map(
    placed.map(({ model, record }) => {
      const names = own.get(record.id) ?? []
      return [record.id, names.length > 0 ? [names] : namesOfParties(model, record, own)]
    }),
  )
}

/** The names and aliases of a record in both languages: its printed fields. */
function ownNames(model: RecordModel, record: AuthoredRecord): string[] {
  return Object.entries(fieldsOf(model)).flatMap(([key, field]) =>
    field.printed ? Object.values(record[key] ?? {}).flatMap((names: string | readonly string[]) => names) : [],
  )
}

/** A record without a printed name is named by the records that it must refer to: a tie by its two parties. */
function namesOfParties(
  model: RecordModel,
  record: AuthoredRecord,
  own: ReadonlyMap<string, readonly string[]>,
): Named {
  return Object.entries(fieldsOf(model)).flatMap(([key, { shape, need, derived }]) =>
    shape.is === 'ref' && need === 'always' && !derived ? [own.get(String(record[key])) ?? []] : [],
  )
}
