import { checkList } from '../../describe/check-argument.js'
import { checkOptions } from '../../describe/check-options.js'
import { knownPlaces } from '../../generated/known-ids.js'
import { findById } from '../find-by-id.js'
import type { Context, KnownPlace } from './search-table.js'

/** For collections whose facets are all in the record. */
export function ownContext(caller: string): Context {
  return { caller, placeOf: () => undefined }
}

/** Looks places up among those given, or the bundled ones. */
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
