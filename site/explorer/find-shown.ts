import { type AnyRecord, type CollectionName, sortByDate } from 'open-xiamen'
import { search } from 'open-xiamen/search'
import { collectionNames, dateOf } from '../words/model-words.js'
import { facetGroups, takesTime } from './choices-of.js'
import { collections } from './collections.js'
import { type ExplorerState, FILTERS, type Filter } from './state.js'

/**
 * The records that match a state, by date if they have one, or else in the order of the collection. Incomplete input is
 * ignored.
 */
export function findShown(state: ExplorerState): AnyRecord[] {
  const { collection, words } = state
  let found = [...ofTime(state)]
  for (const filter of FILTERS) {
    const chosen = state[filter]
    if (chosen.length === 0) continue
    const groups = facetGroups(collection, filter)
    const fitting = new Set(groups.flatMap(({ key, records }) => (chosen.includes(key) ? records : [])))
    found = found.filter((record) => fitting.has(record))
  }
  if (hasWords(words)) {
    const named = new Set(search(words).map(({ record }) => record))
    found = found.filter((record) => named.has(record))
  }
  return takesTime(collection) ? sortByDate(found) : found
}

function hasWords(words: string): boolean {
  return /[\p{Letter}\p{Number}]/u.test(words)
}

/** The `during` value for a range of years. */
function ofTime({ collection, from, to }: ExplorerState): readonly AnyRecord[] {
  const [first, last] = [yearOf(from), yearOf(to)]
  if ((first === undefined && last === undefined) || !takesTime(collection)) return collections[collection]
  return collections[collection].filter((record) => {
    const date = dateOf(record)
    return (
      date !== undefined &&
      (first === undefined || date.end >= `${first}-01-01`) &&
      (last === undefined || date.start <= `${last}-12-31`)
    )
  })
}

/** A complete year, or nothing while the user is typing. */
function yearOf(text: string): string | undefined {
  return /^\s*(\d{4})\s*$/.exec(text)?.[1]
}

/** Suggestions for an empty view: a filter to remove or another collection, with the number of records. */
export interface Nearest {
  readonly without?: Filter | 'time' | 'words'
  readonly collection?: CollectionName
  readonly count: number
}

/** For an empty view: the filters whose removal gives results, and the collections that contain the words. */
export function nearestTo(state: ExplorerState): Nearest[] {
  const without = ([...FILTERS, 'time', 'words'] as const).flatMap((name): Nearest[] => {
    const wider = widened(state, name)
    const count = wider ? findShown(wider).length : 0
    return count > 0 ? [{ without: name, count }] : []
  })
  if (!hasWords(state.words)) return without
  const found = search(state.words).map(({ record }) => record)
  const elsewhere = collectionNames
    .filter((name) => name !== state.collection)
    .flatMap((collection): Nearest[] => {
      const own = new Set<AnyRecord>(collections[collection])
      const count = found.filter((record) => own.has(record)).length
      return count > 0 ? [{ collection, count }] : []
    })
  return [...without, ...elsewhere]
}

/** A state without one of its filters; nothing if it does not have that filter. */
export function widened(state: ExplorerState, name: Filter | 'time' | 'words'): ExplorerState | undefined {
  if (name === 'time') return state.from || state.to ? { ...state, from: '', to: '' } : undefined
  if (name === 'words') return state.words ? { ...state, words: '' } : undefined
  return state[name].length > 0 ? { ...state, [name]: [] } : undefined
}
