import MiniSearch from 'minisearch'
import { checkList } from '../describe/check-list.js'
import { describeValue } from '../describe/describe-value.js'
import { bundledRecords } from '../generated/getters.js'
import type { AnyRecord, OwnRecord } from '../generated/types.js'
import { searchedTexts } from './searched-texts.js'
import { termsOfQuery, termsOfText } from './tokenize.js'

const EXACT_NAME = 8

/** What is looked for letter by letter takes memory by the square of its length. */
const LONGEST = 500

/** A record that was found, the best first. */
export interface SearchResult<R> {
  readonly record: R
  /** How well it fits, for comparison within one answer. */
  readonly score: number
}

/** Searches the records that it was made with. */
export type Search<R> = (words: string, options?: { readonly limit?: number | undefined }) => SearchResult<R>[]

/**
 * Makes a full-text search over records: names, aliases and short forms, descriptions, and what is said, in Chinese and
 * in English. All words must be found; English ones with a letter wrong, or as the beginning of a word, too.
 *
 * @param records records of any type, or several; every bundled record unless given
 * @returns a function from words to the records that have them, best first; it throws a TypeError for what is no
 *   string, and a RangeError for no words, more than 500
 *   characters, or a limit that is no positive whole number
 * @throws TypeError for what is no array of records
 * @example
 * import { createSearch } from 'open-xiamen/search'
 * const search = createSearch()
 * console.log(search('CIFIT')[0]?.record.id, search('投洽会', { limit: 1 })[0]?.record.id) // cifit cifit
 * console.log(search('Welington')[0]?.record.id) // wellington
 */
export function createSearch(): Search<AnyRecord>
export function createSearch<R extends OwnRecord>(records: readonly R[]): Search<R>
export function createSearch(records: readonly OwnRecord[] = bundledRecords): Search<OwnRecord> {
  checkList('createSearch', 'records', records)
  const index = new MiniSearch<{ position: number; names: string; texts: string }>({
    idField: 'position',
    fields: ['names', 'texts'],
    tokenize: termsOfText,
    // terms are ready as they are
    processTerm: (term) => term,
    searchOptions: {
      tokenize: (query) => termsOfQuery(query),
      combineWith: 'AND',
      boost: { names: 4 },
      prefix: (term) => isLatin(term) && term.length > 2,
      fuzzy: (term) => (isLatin(term) && term.length > 3 ? 0.2 : false),
    },
  })
  const searched = Array.from(records, searchedTexts)
  index.addAll(
    searched.map(({ names, texts }, position) => ({ position, names: names.join('\n'), texts: texts.join('\n') })),
  )
  const namesAt = searched.map(({ names }) => new Set(names.map((name) => name.toLowerCase())))
  return (words, options = {}) => {
    const limit = readLimit(options?.limit)
    if (typeof words !== 'string')
      throw new TypeError(`search: expected words to be a string, found ${describeValue(words)}`)
    if (words.length > LONGEST) {
      throw new RangeError(`search: expected at most ${LONGEST} characters, found ${words.length}`)
    }
    if (termsOfQuery(words).length === 0) {
      throw new RangeError(`search: expected words to have a letter or a number, found ${describeValue(words)}`)
    }
    const whole = words.trim().toLowerCase()
    // what is called just that comes before what only mentions it
    const boostDocument = (position: number) => (namesAt[position]?.has(whole) ? EXACT_NAME : 1)
    return index
      .search(words, { boostDocument })
      .slice(0, limit)
      .map(({ id, score }) => ({ record: records[id] as OwnRecord, score }))
  }
}

function isLatin(term: string): boolean {
  return !/\p{Script=Han}/u.test(term)
}

function readLimit(limit: unknown): number | undefined {
  if (limit === undefined) return undefined
  if (Number.isInteger(limit) && (limit as number) > 0) return limit as number
  throw new RangeError(`search: expected options.limit to be a positive whole number, found ${describeValue(limit)}`)
}
