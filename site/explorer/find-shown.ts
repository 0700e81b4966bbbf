import { type AnyRecord, type CollectionName, findEvents, findFigures, findStatements, findTies } from 'open-xiamen'
import { createSearch, type Search } from 'open-xiamen/search'
import { facetGroups, takesTime } from './choices-of.js'
import { collections } from './collections.js'
import { type ExplorerState, FILTERS } from './state.js'

const FINDERS: Readonly<Partial<Record<CollectionName, unknown>>> = {
  events: findEvents,
  ties: findTies,
  figures: findFigures,
  statements: findStatements,
}

const searches = new Map<CollectionName, Search<AnyRecord>>()

/**
 * The records that a state asks for, in the order of the collection.
 *
 * @throws RangeError if the time is not a date, in the words of the library
 */
export function findShown(state: ExplorerState): AnyRecord[] {
  const { collection, words } = state
  let found = ofTime(state)
  for (const filter of FILTERS) {
    const chosen = state[filter]
    if (chosen.length === 0) continue
    const groups = facetGroups(collection, filter)
    const fitting = new Set(groups.flatMap(({ key, records }) => (chosen.includes(key) ? records : [])))
    found = found.filter((record) => fitting.has(record))
  }
  if (!/[\p{Letter}\p{Number}]/u.test(words)) return [...found]
  const search = searches.get(collection) ?? createSearch<AnyRecord>(collections[collection])
  searches.set(collection, search)
  const named = new Set(search(words).map(({ record }) => record))
  return found.filter((record) => named.has(record))
}

function ofTime({ collection, during, within }: ExplorerState): readonly AnyRecord[] {
  if (during.trim() === '' || !takesTime(collection)) return collections[collection]
  const find = FINDERS[collection] as (query: object) => AnyRecord[]
  return find({ during: during.trim(), ...(within && { match: 'within' }) })
}
