import type { CollectionName } from 'open-xiamen'
import { modelOf } from '../words/model-words.js'

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
  /** The sort column of the table; nothing for the order of the collection. */
  sort: Column | ''
  descending: boolean
}

/** The typed fields, for which a keystroke does not add a history entry. */
export const TYPED = ['from', 'to', 'words'] as const

const MAPPED: readonly CollectionName[] = ['events', 'ties', 'places']

/** The views of a collection, the table first. */
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
    from: '',
    to: '',
    words: '',
    view: 'table',
    sort: '',
    descending: false,
  }
}

/** The state in an address; unknown values are ignored. */
export function readState(search: string, names: readonly CollectionName[]): ExplorerState {
  const parameters = new URLSearchParams(search)
  const state = initialState()
  const collection = parameters.get('collection') as CollectionName
  if (names.includes(collection)) state.collection = collection
  for (const name of FILTERS) state[name] = parameters.getAll(name).filter(Boolean)
  for (const name of TYPED) state[name] = parameters.get(name) ?? ''
  const view = parameters.get('view') as View
  if (viewsOf(state.collection).includes(view)) state.view = view
  const [, minus = '', column = ''] = /^(-?)(\w+)$/.exec(parameters.get('sort') ?? '') ?? []
  if ((COLUMNS as readonly string[]).includes(column)) {
    state.sort = column as Column
    state.descending = minus !== ''
  }
  return state
}

/** The query string of an address, `''` or starting with `?`; default values are omitted. */
export function writeState(state: ExplorerState): string {
  const parameters = new URLSearchParams()
  const initial = initialState()
  if (state.collection !== initial.collection) parameters.set('collection', state.collection)
  for (const name of FILTERS) for (const value of state[name]) parameters.append(name, value)
  for (const name of TYPED) if (state[name] !== '') parameters.set(name, state[name])
  if (state.view !== initial.view) parameters.set('view', state.view)
  if (state.sort !== '') parameters.set('sort', `${state.descending ? '-' : ''}${state.sort}`)
  const text = parameters.toString()
  return text === '' ? '' : `?${text}`
}
