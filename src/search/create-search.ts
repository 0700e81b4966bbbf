import { checkList } from '../describe/check-argument.js'
import { checkOptions } from '../describe/check-options.js'
import type { OwnRecord } from '../generated/types.js'
import { documentsOf } from './document.js'
import { type SearchOptions, type SearchResult, searchDocuments } from './engine.js'
import type { Fold } from './fold.js'

/** Searches the records passed to `createSearch`. */
export type Search<R> = (words: string, options?: SearchOptions) => SearchResult<R>[]

/** Options of `createSearch`. */
export interface CreateSearchOptions {
  /** Replaces characters in records and queries, such as `simplified`. */
  readonly fold?: Fold | undefined
}

/**
 * Creates a full-text search over your own records, in Chinese and English. It covers names, aliases and short forms, texts,
 * kinds, dates, countries, and the names of the given records that they refer to. All words of a query must match a word or the
 * start of a word. If a longer word has no match, names that differ by a letter match instead.
 *
 * @param records records of any types
 * @param options `fold`: `simplified`, to let traditional and simplified characters match each other
 * @returns a function from words to the matching records, best first; the result is empty if the words have no letter or digit.
 *   It throws a TypeError if the words are not a string or an option is unknown, and a RangeError if the limit is invalid
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
