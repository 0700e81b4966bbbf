import { bundledRecords } from '../generated/getters.js'
import { knownCountries } from '../generated/known-ids.js'
import { TRADITIONAL } from '../generated/traditional.js'
import type { AnyRecord } from '../generated/types.js'
import { findById } from '../query/find-by-id.js'
import { type Document, documentsOf } from './document.js'
import { type SearchOptions, type SearchResult, searchDocuments } from './engine.js'
import { foldOf } from './simplified.js'

let documents: readonly Document<AnyRecord>[] | undefined

const fold = /* @__PURE__ */ foldOf(TRADITIONAL)

/**
 * Searches the bundled records, in Chinese, simplified or traditional, and in English: names, aliases, what records say,
 * kinds and words for them, dates, countries, regions, and the names of what they refer to.
 *
 * @param options `limit`: at most so many records; all unless given
 * @returns the records in which all words are found, best first; empty for words without a letter or a number
 * @throws TypeError if `words` is not a string, or for an unknown option
 * @throws RangeError for an invalid limit
 * @example
 * import { search } from 'open-xiamen/search'
 * console.log(search('CIFIT')[0]?.record.id, search('投洽会', { limit: 1 })[0]?.record.id) // cifit cifit
 * console.log(search('Welington')[0]?.record.id, search('廈門')[0]?.record.id) // wellington xiamen
 */
export function search(words: string, options: SearchOptions = {}): SearchResult<AnyRecord>[] {
  documents ??= documentsOf(bundledRecords, (id) => findById(bundledRecords, id), undefined, knownCountries)
  return searchDocuments(documents, words, options, fold)
}
