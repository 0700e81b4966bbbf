/**
 * Full-text search over records, in Chinese and English.
 *
 * @module open-xiamen/search
 */
export { type CreateSearchOptions, createSearch, type Search } from './create-search.js'
export type { SearchOptions, SearchResult } from './engine.js'
export type { Fold } from './fold.js'
export { search } from './search.js'
export { simplified } from './simplified.js'
