import { dateOf } from '../dates/date-of.js'
import { describeValue } from '../describe/describe-value.js'
import { captionFields, referenceFields, textFields } from '../generated/tables.js'
import type { OwnRecord } from '../generated/types.js'
import { kindWords, regionWords } from '../generated/words.js'
import { textsAt } from '../query/engine/matches.js'
import { valuesAt } from '../query/engine/values-at.js'
import { countryName } from '../words/country-name.js'
import { type Fold, searchedWords, wordsOf } from './fold.js'

/** A record as it is searched: words with a blank on each side, so that a whole word and the beginning of one can be told. */
export interface Document<R extends OwnRecord> {
  readonly record: R
  /** Each name, for what is called just that. */
  readonly names: readonly string[]
  readonly name: string
  /** Each word for what sort of thing it is. */
  readonly kinds: readonly string[]
  readonly kind: string
  /** What it says itself. */
  readonly text: string
  /** What it refers to, its dates, countries and regions. */
  readonly related: string
}

type Fields = Readonly<Record<string, unknown>>

/**
 * Makes the document of a record.
 *
 * @param resolve the record with an id, for the names of what a record refers to
 * @throws TypeError if a record has no known type
 */
export function documentOf<R extends OwnRecord>(
  record: R,
  position: number,
  resolve: (id: string) => OwnRecord | undefined,
  fold?: Fold,
): Document<R> {
  const type: unknown = record?.type
  if (typeof type !== 'string' || !Object.hasOwn(textFields, type)) {
    const found = describeValue(record)
    throw new TypeError(`createSearch: expected records[${position}] to be a record with a type, found ${found}`)
  }
  const names = namesOf(record)
  const kinds = kindsOf(record)
  const fields = textFields[record.type].filter((field) => field !== captionFields[record.type] && field !== 'aliases')
  // a gist, or what a figure counts, says something and names nothing
  const named = captionFields[record.type] === 'name' || captionFields[record.type] === 'title'
  const padded = (texts: readonly string[]) => ` ${texts.flatMap((text) => searchedWords(text, fold)).join(' ')} `
  return {
    record,
    names: named ? names.map((name) => wordsOf(name, fold).join(' ')) : [],
    name: padded(named ? names : []),
    kinds: kinds.map((kind) => wordsOf(kind, fold).join(' ')),
    kind: padded(kinds),
    text: padded([...(named ? [] : names), ...fields.flatMap((field) => textsAt(record, field.split('.')))]),
    related: padded([...relatedNames(record, resolve), ...timesOf(record), ...wherebouts(record, resolve)]),
  }
}

function namesOf(record: OwnRecord): string[] {
  return [captionFields[record.type], 'aliases'].flatMap((field) => textsAt(record, [field]))
}

function kindsOf(record: OwnRecord): string[] {
  const { kind } = record as unknown as Fields
  if (typeof kind !== 'string') return []
  const words = kindWords[record.type]?.[kind]
  return words ? [words.en, words.zh, ...(words.also ?? [])] : [kind]
}

function relatedNames(record: OwnRecord, resolve: (id: string) => OwnRecord | undefined): string[] {
  return referenceFields[record.type]
    .filter(([field]) => field !== 'sources')
    .flatMap(([field]) => valuesAt(record, field.split('.')))
    .flatMap((id) => {
      const other = resolve(String(id))
      return other ? namesOf(other) : [String(id)]
    })
}

/** The country and the regions of a record, and of the places that it names. */
function wherebouts(record: OwnRecord, resolve: (id: string) => OwnRecord | undefined): string[] {
  const places = referenceFields[record.type].flatMap(([field]) =>
    valuesAt(record, field.split('.')).map((id) => resolve(String(id))),
  )
  return [record, ...places].flatMap((one) => {
    const { country, regions } = (one ?? {}) as Fields
    return [...countryNames(country), ...(Array.isArray(regions) ? regions.flatMap(regionNames) : [])]
  })
}

function countryNames(country: unknown): string[] {
  if (typeof country !== 'string' || !/^[A-Z]{2}$/.test(country)) return []
  return (['en', 'zh'] as const).map((language) => countryName(country, language))
}

function regionNames(region: string): string[] {
  const words = (regionWords as Readonly<Record<string, { en: string; zh: string }>>)[region]
  return words ? [words.en, words.zh] : [region]
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
const ORDINALS = [
  'zeroth',
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
  'twentieth',
]

/** The years in which a date begins and ends, its month and day if it is known to them, and the number of an edition. */
function timesOf(record: OwnRecord): string[] {
  const date = dateOf(record)
  const { edition } = record as unknown as Fields
  return [
    ...(date ? timesOfDate(date.start, date.end) : []),
    ...(typeof edition === 'number' ? [String(edition), `第${edition}届`, ORDINALS[edition] ?? ''] : []),
  ]
}

function timesOfDate(start: string, end: string): string[] {
  // years in between are not what a source says
  const years = new Set([start, end].map((day) => Number(day.slice(0, 4))))
  const month = start.slice(0, 7) === end.slice(0, 7) ? Number(start.slice(5, 7)) : 0
  const day = start === end ? Number(start.slice(8)) : 0
  return [
    ...[...years].map((year) => `${year} ${year}年`),
    ...(month ? [`${MONTHS[month - 1]} ${month}月`] : []),
    ...(day ? [`${day} ${day}日`] : []),
  ]
}
