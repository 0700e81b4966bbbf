import { checkList } from '../../describe/check-argument.js'
import { checkOptions } from '../../describe/check-options.js'
import { knownPlaces } from '../../generated/known-ids.js'
import { findById } from '../find-by-id.js'
import type { Context, KnownPlace } from './search-table.js'

/** The context of collections that need no lookup for their facets. */
export function ownContext(caller: string): Context {
  return { caller, placeOf: () => undefined }
}

/** Looks places up among the given ones, or among the bundled ones if none are given. */
export function placesContext(caller: string, options: unknown): Context {
  const { places } = checkOptions<{ places?: unknown }>(caller, options as object, ['places'])
  if (places === undefined) return { caller, placeOf: (id) => findById(knownPlaces, id) }
  checkList(caller, 'options.places', places)
  let byId: Map<string, KnownPlace> | undefined
  const placeOf = (id: string) => {
    byId ??= new Map((places as readonly KnownPlace[]).map((place) => [place.id, place]))
    return byId.get(id)
  }
  return { caller, placeOf }
}
