// Text search side by side: each is built from the same events and gives the ids of those with all words, best first.
import { create, insertMultiple, search as oramaSearch } from '@orama/orama'
import Fuse from 'fuse.js'
import MiniSearch from 'minisearch'
import { createSearch } from '../dist/search.js'

export const textEngines = {
  'open-xiamen/search': (events) => {
    const search = createSearch(events)
    return { search: (words) => search(words).map(({ record }) => record.id) }
  },
  minisearch: (events) => {
    const index = new MiniSearch({
      fields: ['zh', 'en'],
      searchOptions: { combineWith: 'AND', prefix: true, fuzzy: 0.2 },
    })
    index.addAll(events.map(({ id, name }) => ({ id, ...name })))
    return { search: (words) => index.search(words).map(({ id }) => id) }
  },
  orama: async (events) => {
    const index = create({ schema: { zh: 'string', en: 'string' } })
    await insertMultiple(
      index,
      events.map(({ id, name }) => ({ id, ...name })),
      5000,
    )
    return {
      search: async (words) =>
        (await oramaSearch(index, { term: words, threshold: 0, limit: events.length })).hits.map(({ id }) => id),
    }
  },
  'fuse.js': (events) => {
    const index = new Fuse(events, {
      keys: ['name.zh', 'name.en'],
      threshold: 0,
      ignoreLocation: true,
      useExtendedSearch: true,
    })
    return { search: (words) => index.search(words).map(({ item }) => item.id) }
  },
}
