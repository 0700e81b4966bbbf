import type { CollectionName } from 'open-xiamen'
import { modelOf } from '../words/model-words.js'

/** What the explorer filters by, where a collection has such a facet. */
export const FILTERS = ['kind', 'country', 'source'] as const
export type Filter = (typeof FILTERS)[number]

export type View = 'table' | 'timeline' | 'map' | 'ranges'

/** What the explorer shows; the address of the page holds all of it, so that a view can be shared. */
export interface ExplorerState extends Record<Filter, string[]> {
  collection: CollectionName
  /** EDTF, or nothing. */
  during: string
  within: boolean
  words: string
  view: View
}

const TEXTS = ['during', 'words'] as const
const MAPPED: readonly CollectionName[] = ['events', 'ties', 'places']

/** The ways in which the records of a collection can be shown, the table first. */
export function viewsOf(collection: CollectionName): readonly View[] {
  const { date, query } = modelOf(collection)
  return [
    'table',
    ...(date ? (['timeline'] as const) : []),
    ...(MAPPED.includes(collection) ? (['map'] as const) : []),
    ...(query?.includes('Bounds') ? (['ranges'] as const) : []),
  ]
}

export function initialState(): ExplorerState {
  return {
    collection: 'events',
    kind: [],
    country: [],
    source: [],
    during: '',
    within: false,
    words: '',
    view: 'table',
  }
}

/** The state in an address; what an address has that no explorer wrote is passed over. */
export function readState(search: string, names: readonly CollectionName[]): ExplorerState {
  const parameters = new URLSearchParams(search)
  const state = initialState()
  const collection = parameters.get('collection') as CollectionName
  if (names.includes(collection)) state.collection = collection
  for (const name of FILTERS) state[name] = parameters.getAll(name).filter(Boolean)
  for (const name of TEXTS) state[name] = parameters.get(name) ?? ''
  state.within = parameters.get('match') === 'within'
  const view = parameters.get('view') as View
  if (viewsOf(state.collection).includes(view)) state.view = view
  return state
}

/** The search part of an address, `''` or beginning with `?`; what is as at the beginning is left out. */
export function writeState(state: ExplorerState): string {
  const parameters = new URLSearchParams()
  const initial = initialState()
  if (state.collection !== initial.collection) parameters.set('collection', state.collection)
  for (const name of FILTERS) for (const value of state[name]) parameters.append(name, value)
  for (const name of TEXTS) if (state[name] !== '') parameters.set(name, state[name])
  if (state.within) parameters.set('match', 'within')
  if (state.view !== initial.view) parameters.set('view', state.view)
  const text = parameters.toString()
  return text === '' ? '' : `?${text}`
}
