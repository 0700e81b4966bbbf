import { checkList } from '../../describe/check-list.js'
import { describeValue } from '../../describe/describe-value.js'
import { places as bundled } from '../../records/places.js'
import type { AnyIds } from '../../types/ids.js'
import type { Place } from '../../types/place.js'
import { findById } from '../find-by-id.js'
import type { Context } from './searchable.js'

/** Looks places up among those given, or the bundled ones. */
export function placesContext(caller: string, options: unknown): Context {
  if (typeof options !== 'object' || options === null) {
    throw new TypeError(`${caller}: expected options to be an object, found ${describeValue(options)}`)
  }
  const { places } = options as { places?: unknown }
  if (places === undefined) return { caller, placeOf: (id) => findById<Place<AnyIds>>(bundled, id) }
  checkList(caller, 'options.places', places)
  let byId: Map<string, Place<AnyIds>> | undefined
  const placeOf = (id: string) => {
    byId ??= new Map((places as readonly Place<AnyIds>[]).map((place) => [place.id, place]))
    return byId.get(id)
  }
  return { caller, placeOf }
}
