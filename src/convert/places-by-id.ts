import { checkList } from '../describe/check-list.js'
import type { AnyIds, Ids } from '../types/ids.js'
import type { Place } from '../types/place.js'

/** A lookup of places, for records that name them by id. */
export function placesById(caller: string, places: readonly Place<Ids>[]): (id: string) => Place<AnyIds> | undefined {
  checkList(caller, 'options.places', places)
  const byId = new Map(places.map((place) => [place.id, place]))
  return (id) => byId.get(id)
}
