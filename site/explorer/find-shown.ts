import type { AnyRecord, CollectionName, RecordType, SourceId } from 'open-xiamen'
import { countryName, getSource, groupBy, label, sortByDate } from 'open-xiamen'
import { search } from 'open-xiamen/search'
import { facetsOf } from '../../src/model/walk.js'
import type { Language } from '../words/language.js'
import { collectionNames, dateOf, kindOf, modelOf } from '../words/model-words.js'
import { collections } from './collections.js'
import { type ExplorerState, FILTERS, type Filter, initialState } from './state.js'

/** The records that match a state, by date if they have one. Incomplete input is ignored. */
export function findShown(state: ExplorerState): AnyRecord[] {
  const [first, last] = [state.from, state.to].map((text) => /^\s*(\d{4})\s*$/.exec(text)?.[1])
  const isOfTime = (record: AnyRecord) => {
    const date = dateOf(record)
    if (!date) return first === undefined && last === undefined
    return date.end >= `${first ?? '0000'}-01-01` && date.start <= `${last ?? '9999'}-12-31`
  }
  const sets = FILTERS.filter((filter) => state[filter].length > 0).map((filter) => {
    const groups = facetGroups(state.collection, filter).filter(({ key }) => state[filter].includes(key))
    return new Set(groups.flatMap(({ records }) => records))
  })
  if (hasWords(state)) sets.push(new Set(search(state.words).map(({ record }) => record)))
  const all: readonly AnyRecord[] = collections[state.collection]
  return sortByDate(all.filter((record) => isOfTime(record) && sets.every((set) => set.has(record))))
}

function hasWords({ words }: ExplorerState): boolean {
  return /[\p{Letter}\p{Number}]/u.test(words)
}

export function filtersOf(collection: CollectionName): readonly Filter[] {
  const facets = facetsOf(modelOf(collection))
  return FILTERS.filter((name) => Object.hasOwn(facets, name))
}

function facetGroups(collection: CollectionName, filter: Filter) {
  // the type does not state which facets a record has; `filtersOf` does
  return groupBy(collections[collection] as readonly AnyRecord[], filter as never) as {
    key: string
    records: AnyRecord[]
  }[]
}

/** A value of a filter, and the number of records of the whole collection that have it. */
export interface Choice {
  readonly value: string
  readonly name: string
  readonly count: number
}

/** The choices of a filter, most frequent first. */
export function choicesOf(collection: CollectionName, filter: Filter, language: Language): Choice[] {
  const nameOf = {
    kind: (kind: string) => kindOf({ type: modelOf(collection).name as RecordType, kind }, language) ?? kind,
    country: (code: string) => countryName(code, language),
    source: (id: string) => label(getSource(id as SourceId), language),
  }[filter]
  return facetGroups(collection, filter)
    .map(({ key, records }) => ({ value: key, name: nameOf(key), count: records.length }))
    .sort((a, b) => b.count - a.count)
}

/** What a suggestion can remove from a state. */
const LIMITS: Readonly<Record<Filter | 'time' | 'words', Partial<ExplorerState>>> = {
  kind: { kind: [] },
  country: { country: [] },
  source: { source: [] },
  time: { from: '', to: '' },
  words: { words: '' },
}

/** A suggestion for an empty view: the state without one of its limits, or its words in another collection. */
export interface Nearest {
  readonly without?: keyof typeof LIMITS
  readonly state: ExplorerState
  readonly count: number
}

/** The suggestions for an empty view that have results. */
export function nearestTo(state: ExplorerState): Nearest[] {
  const { collection, words } = state
  const names = Object.keys(LIMITS) as (keyof typeof LIMITS)[]
  const wider = names.map((without) => ({ without, state: { ...state, ...LIMITS[without] } }))
  const others = hasWords(state) ? collectionNames.filter((name) => name !== collection) : []
  const elsewhere = others.map((name) => ({ state: { ...initialState(), collection: name, words } }))
  return [...wider, ...elsewhere]
    .map((one) => ({ ...one, count: findShown(one.state).length }))
    .filter(({ count }) => count > 0)
}
