import type { CollectionName } from 'open-xiamen'
import { collectionNames, modelOf } from '../words/model-words.js'

/** The filters of the explorer, for collections with such a facet. */
export const FILTERS = ['kind', 'country', 'source'] as const
export type Filter = (typeof FILTERS)[number]

export type View = 'table' | 'timeline' | 'map' | 'ranges'

export const COLUMNS = ['name', 'number', 'kind', 'date', 'country'] as const
export type Column = (typeof COLUMNS)[number]

/** The state of the explorer, which is stored completely in the address so that a view can be shared. */
export interface ExplorerState extends Record<Filter, string[]> {
  collection: CollectionName
  /** Years, possibly incomplete. */
  from: string
  to: string
  words: string
  view: View
  /** The sort column of the table, after `-` if descending; nothing for the order of the collection. */
  sort: string
}

const MAPPED: readonly CollectionName[] = ['events', 'ties', 'places']

/** The views of a collection, the table first. */
export function viewsOf(collection: CollectionName): readonly View[] {
  const { query } = modelOf(collection)
  const views: readonly (readonly [View, boolean | undefined])[] = [
    ['table', true],
    ['timeline', takesTime(collection)],
    ['map', MAPPED.includes(collection)],
    ['ranges', query?.includes('Bounds')],
  ]
  return views.flatMap(([view, isOffered]) => (isOffered ? [view] : []))
}

/** Whether the records of a collection can be filtered by time. */
export function takesTime(collection: CollectionName): boolean {
  return modelOf(collection).date !== undefined
}

export const initialState = (): ExplorerState => ({
  collection: 'events',
  kind: [],
  country: [],
  source: [],
  from: '',
  to: '',
  words: '',
  view: 'table',
  sort: '',
})

/** The state in an address; what is unknown or does not fit the collection is ignored. */
export function readState(search: string): ExplorerState {
  const parameters = new URLSearchParams(search)
  const initial = initialState()
  const values = Object.entries(initial).map(([name, value]) => {
    return [name, Array.isArray(value) ? parameters.getAll(name).filter(Boolean) : (parameters.get(name) ?? value)]
  })
  const state: ExplorerState = Object.fromEntries(values)
  if (!collectionNames.includes(state.collection)) state.collection = initial.collection
  if (!viewsOf(state.collection).includes(state.view)) state.view = initial.view
  if (!takesTime(state.collection)) Object.assign(state, { from: '', to: '' })
  if (!(COLUMNS as readonly string[]).includes(state.sort.replace('-', ''))) state.sort = ''
  return state
}

/** The query string of an address, `''` or starting with `?`; default values are omitted. */
export function writeState(state: ExplorerState): string {
  const initial = initialState()
  const chosen = Object.entries(state).flatMap(([name, value]: [string, string | string[]]) =>
    value === initial[name as keyof ExplorerState] ? [] : [value].flat().map((one) => [name, one]),
  )
  return chosen.length === 0 ? '' : `?${new URLSearchParams(chosen)}`
}
