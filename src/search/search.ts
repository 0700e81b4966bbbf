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
 * Searches the bundled records, in English and in simplified or traditional Chinese. It covers names, aliases, texts, kinds and
 * their synonyms, dates, countries, regions, and the names of referenced records.
 *
 * @param options `limit`: the maximum number of records; all if omitted
 * @returns the records that match all words, best first; empty if the words have no letter or digit
 * @throws TypeError if `words` is not a string or an option is unknown
 * @throws RangeError if the limit is invalid
 * @example
 * import { search } from 'open-xiamen/search'
 * console.log(search('CIFIT')[0]?.record.id, search('投洽会', { limit: 1 })[0]?.record.id) // cifit cifit
 * console.log(search('Welington')[0]?.record.id, search('廈門')[0]?.record.id) // wellington xiamen
 */
export function search(words: string, options: SearchOptions = {}): SearchResult<AnyRecord>[] {
  documents ??= documentsOf(bundledRecords, (id) => findById(bundledRecords, id), undefined, knownCountries)
  return searchDocuments(documents, words, options, fold)
}
