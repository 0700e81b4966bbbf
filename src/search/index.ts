/**
 * Full-text search over records, in Chinese and English.
 *
 * @module open-xiamen/search
 */
export { createSearch, type Search, type SearchResult } from './create-search.js'
