import { checkList } from '../describe/check-argument.js'
import { checkOptions } from '../describe/check-options.js'
import type { OwnRecord } from '../generated/types.js'
import { documentsOf } from './document.js'
import { type SearchOptions, type SearchResult, searchDocuments } from './engine.js'
import type { Fold } from './fold.js'

/** Searches the records that it was made with. */
export type Search<R> = (words: string, options?: SearchOptions) => SearchResult<R>[]

/** How records are read for a search. */
export interface CreateSearchOptions {
  /** What is put in the place of characters in records and queries, such as `simplified`. */
  readonly fold?: Fold | undefined
}

/**
 * Makes a full-text search over records of your own: names, aliases and short forms, what they say, their kinds, dates,
 * countries, and the names of the records among them that they refer to, in Chinese and in English. All words must be found,
 * whole or as the beginning of a word; a longer word that is nowhere found stands for names that differ in a letter.
 *
 * @param records records of any type, or several
 * @param options `fold`: `simplified`, if traditional characters are to find simplified ones and the other way round
 * @returns a function from words to the records that have them, best first; empty for words without a letter or a number. It
 *   throws a TypeError if the words are not a string or an option is unknown, and a RangeError for an invalid limit
 * @throws TypeError if `records` is not an array of records
 * @example
 * import { events } from 'open-xiamen'
 * import { createSearch } from 'open-xiamen/search'
 * const search = createSearch(events)
 * console.log(search('CIFIT 2022')[0]?.record.id) // cifit-2022
 */
export function createSearch<R extends OwnRecord>(records: readonly R[], options: CreateSearchOptions = {}): Search<R> {
  checkList('createSearch', 'records', records)
  const { fold } = checkOptions('createSearch', options, ['fold'])
  const byId = new Map(Array.from(records, (record) => [record?.id, record]))
  const documents = documentsOf(records, (id) => byId.get(id), fold)
  return (words, searchOptions = {}) => searchDocuments(documents, words, searchOptions, fold)
}
