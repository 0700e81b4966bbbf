import type { PlaceId } from '../records/ids.js'
import { places } from '../records/places.js'
import type { Place } from '../types/place.js'
import { getById } from './find-by-id.js'

/**
 * The place with an id.
 *
 * @throws RangeError when no place has the id (untyped callers only: the type allows no other)
 * @example
 * import { getPlace } from 'open-xiamen'
 * console.log(getPlace('wellington').country) // NZ
 */
export function getPlace(id: PlaceId): Place {
  return getById('getPlace', places, id)
}
