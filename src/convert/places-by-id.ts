import { checkList } from '../describe/check-argument.js'
import type { OwnPlace } from '../generated/types.js'

/**
 * Looks places up in `options.places` by id, or else by name in either language. Without this option, no place is found.
 *
 * @throws TypeError if they are not an array
 */
export function placesById(caller: string, places: readonly OwnPlace[] = []): (id: string) => OwnPlace | undefined {
  checkList(caller, 'options.places', places)
  const byName = new Map(
    places.flatMap((place) => [place?.name?.en, place?.name?.zh].map((name) => [name, place] as const)),
  )
  const byId = new Map(places.map((place) => [place?.id, place]))
  return (id) => byId.get(id) ?? byName.get(id)
}
