import { dateOf } from '../dates/date-of.js'
import { wrongType } from '../describe/check-argument.js'
import { textsAt, valuesAt } from '../describe/value-at.js'
import { captionFields, referenceFields, textFields } from '../generated/tables.js'
import type { OwnRecord, RecordType } from '../generated/types.js'
import { figureUnitWords, kindWords, participantRoleWords, regionWords } from '../generated/words.js'
import type { Text } from '../text.js'
import { countryName } from '../words/country-name.js'
import { type Fold, searchedWords, wordsOf } from './fold.js'

/** The searchable form of a record. Words have a space on each side, which distinguishes whole words from starts of words. */
export interface Document<R extends OwnRecord> {
  readonly record: R
  /** Each name, for queries that are exactly the name. */
  readonly names: readonly string[]
  readonly name: string
  /** Each word for the type and kind of the record. */
  readonly kinds: readonly string[]
  readonly kind: string
  readonly text: string
  /** The names of records that it refers to, its dates, countries and regions. */
  readonly related: string
}

type Fields = Readonly<Record<string, unknown>>
type Vocabulary = Readonly<Record<string, Text & { readonly also?: readonly string[] }>>

/**
 * Creates the documents of records.
 *
 * @param resolve returns the record with an id, for the names of referenced records
 * @param countries names of countries without a record, because asking the platform for them is slow
 * @throws TypeError if a record has no known type
 */
export function documentsOf<R extends OwnRecord>(
  records: readonly R[],
  resolve: (id: string) => OwnRecord | undefined,
  fold?: Fold,
  countries: Readonly<Record<string, readonly string[]>> = {},
): Document<R>[] {
  const spell = (text: string) => searchedWords(text, fold).join(' ')
  // many records share kinds, years and places
  const spellOften = remember(spell)
  const namesIn = remember((id) => {
    const other = resolve(id)
    return other ? namesOf(other).map(spell).join(' ') : spell(id)
  })
  const countryWords = remember(namesOfCountry(records, countries))
  const planOf = remember((type) => ({
    ...planned(type as RecordType),
    kindIn: remember((kind) => {
      const kinds = wordsFor(kindWords[type as RecordType], kind)
      return { kinds: kinds.map((word) => wordsOf(word, fold).join(' ')), kind: padded(kinds.map(spell)) }
    }),
  }))
  return Array.from(records, (record, position) => {
    const type: unknown = record?.type
    if (typeof type !== 'string' || !Object.hasOwn(textFields, type)) {
      throw wrongType('createSearch', `records[${position}] to be a record with a type`, record)
    }
    const { isNamed, texts, references, kindIn } = planOf(type)
    const names = isNamed ? namesOf(record) : []
    const words = names.map((name) => wordsOf(name, fold))
    const { kind } = record as unknown as Fields
    const ids = references.flatMap((path) => valuesAt(record, path)) as string[]
    // several participants can share a country
    const related = new Set([
      ...timesOf(record),
      ...whereabouts(record, ids, resolve, countryWords),
      ...amountsOf(record),
      ...wordsAbout(record),
    ])
    return {
      record,
      names: words.map((name) => name.join(' ')),
      name: padded(words.flatMap((one, at) => searchedWords(names[at] as string, fold, one))),
      ...(typeof kind === 'string' ? kindIn(kind) : NO_KIND),
      text: padded(texts.flatMap((path) => textsAt(record, path)).map(spell)),
      related: padded([...ids.map((id) => namesIn(String(id))), ...[...related].map(spellOften)]),
    }
  })
}

function planned(type: RecordType) {
  const caption = captionFields[type]
  // a gist, or what a figure counts, is a text and not a name
  const isNamed = caption === 'name' || caption === 'title'
  return {
    isNamed,
    texts: textFields[type].filter((field) => !isNamed || (field !== caption && field !== 'aliases')).map(pathOf),
    references: referenceFields[type].flatMap(([field]) => (field === 'sources' ? [] : [pathOf(field)])),
  }
}

function pathOf(field: string): string[] {
  return field.split('.')
}

const NO_KIND = { kinds: [], kind: ' ' }

function padded(texts: readonly string[]): string {
  return ` ${texts.join(' ')} `
}

function remember<T>(work: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>()
  return (text) => {
    let found = known.get(text)
    if (found === undefined) {
      found = work(text)
      known.set(text, found)
    }
    return found
  }
}

function namesOf(record: OwnRecord): string[] {
  return [captionFields[record.type], 'aliases'].flatMap((field) => textsAt(record, [field]))
}

/** The words for a value of a vocabulary; a user's own value is its own word. */
function wordsFor(vocabulary: Vocabulary | undefined, value: unknown): readonly string[] {
  const known = vocabulary && Object.hasOwn(vocabulary, String(value)) ? vocabulary[String(value)] : undefined
  return known ? [known.en, known.zh, ...(known.also ?? [])] : [String(value)]
}

/** The country and regions of a record, or, if it has none, those of the places that it refers to. */
function whereabouts(
  record: OwnRecord,
  ids: readonly string[],
  resolve: (id: string) => OwnRecord | undefined,
  countryWords: (code: string) => readonly string[],
): string[] {
  const own = whereaboutsOf(record, countryWords)
  return own.length > 0 ? own : ids.flatMap((id) => whereaboutsOf(resolve(id) ?? {}, countryWords))
}

function whereaboutsOf(record: object, countryWords: (code: string) => readonly string[]): string[] {
  const { country, regions } = record as Fields
  const isCode = typeof country === 'string' && /^[A-Z]{2}$/.test(country)
  return [
    ...(isCode ? countryWords(country) : []),
    ...(Array.isArray(regions) ? regions.flatMap((region) => wordsFor(regionWords, region)) : []),
  ]
}

/** The names of a country by its code: those of its record if it has one, or else those that the platform knows. */
function namesOfCountry(
  records: readonly OwnRecord[],
  countries: Readonly<Record<string, readonly string[]>>,
): (code: string) => readonly string[] {
  const known = new Map(Object.entries(countries))
  for (const record of records) {
    const { type, kind, country } = (record ?? {}) as unknown as Fields
    if (type === 'place' && kind === 'country' && typeof country === 'string') known.set(country, namesOf(record))
  }
  return (code) => known.get(code) ?? [countryName(code, 'en'), countryName(code, 'zh')]
}

const MONTHS =
  /* @__PURE__ */ 'January February March April May June July August September October November December'.split(' ')
const ORDINALS = /* @__PURE__ */ (
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth ' +
  'eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'
).split(' ')

/** The first and last year of a date, its month and day if known, and the number of an edition. */
function timesOf(record: OwnRecord): string[] {
  const date = dateOf(record)
  const { edition } = record as unknown as Fields
  return [
    ...(date ? timesOfDate(date.start, date.end) : []),
    ...(typeof edition === 'number' ? [`第${edition}届 ${edition}${suffixOf(edition)}`, ORDINALS[edition] ?? ''] : []),
  ]
}

function timesOfDate(start: string, end: string): string[] {
  // no source mentions the years in between
  const years = new Set([start, end].map((day) => Number(day.slice(0, 4))))
  const month = start.slice(0, 7) === end.slice(0, 7) ? Number(start.slice(5, 7)) : 0
  const day = start === end ? Number(start.slice(8)) : 0
  return [
    // 2022-09 finds a month as its digits are written
    ...(month ? [start.slice(0, day ? 10 : 7)] : []),
    ...[...years].map((year) => `${year} ${year}年 ${Math.floor(year / 10)}0s`),
    ...(month ? [`${MONTHS[month - 1]} ${month}月`] : []),
    ...(day ? [`${day} ${day}日`] : []),
  ]
}

function suffixOf(number: number): string {
  const isTeen = Math.floor(number / 10) % 10 === 1
  return (isTeen ? undefined : ['th', 'st', 'nd', 'rd'][number % 10]) ?? 'th'
}

/** Common words for records of a type that its kinds do not include. */
const TYPE_WORDS: Readonly<Partial<Record<RecordType, string>>> = {
  event: 'event 活动',
  figure: 'figure 数字',
  organization: 'organization 组织 机构',
  person: 'person people 人物',
  place: 'place 地点',
  statement: 'statement 说法',
}

/** The kind of a record, and the roles of its participants. */
function wordsAbout(record: OwnRecord): string[] {
  const roles = valuesAt(record, ['participants', 'role']).flatMap((role) => wordsFor(participantRoleWords, role))
  return [TYPE_WORDS[record.type] ?? '', ...roles]
}

const CURRENCY_WORDS: Readonly<Record<string, string>> = {
  CNY: 'yuan renminbi rmb 元',
  USD: 'US dollar 美元 美金',
  EUR: 'euro 欧元',
  GBP: 'pound sterling 英镑',
  JPY: 'yen 日元',
}

/** The value of a figure in digits and in English millions, and its unit. */
function amountsOf(record: OwnRecord): string[] {
  const { value, unit } = record as unknown as Fields
  if (typeof value !== 'number' || typeof unit !== 'string') return []
  return [
    String(value),
    ...(value >= 1e9 ? [`${value / 1e9} billion`] : []),
    ...(value >= 1e6 ? [`${value / 1e6} million`] : []),
    ...wordsFor(figureUnitWords, unit),
    (Object.hasOwn(CURRENCY_WORDS, unit) && CURRENCY_WORDS[unit]) || '',
  ]
}
