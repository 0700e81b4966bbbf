import { checkList } from '../describe/check-list.js'
import { describeValue } from '../describe/describe-value.js'
import type { OwnPlace } from '../generated/types.js'

/**
 * Looks places up among those in `options.places`; without them, none is found.
 *
 * @throws TypeError if `options` is not an object or `options.places` is not an array
 */
export function placesById(
  caller: string,
  options: { readonly places?: readonly OwnPlace[] | undefined },
): (id: string) => OwnPlace | undefined {
  if (typeof options !== 'object' || options === null) {
    throw new TypeError(`${caller}: expected options to be an object, found ${describeValue(options)}`)
  }
  const { places = [] } = options
  checkList(caller, 'options.places', places)
  const byId = new Map(places.map((place) => [place?.id, place]))
  return (id) => byId.get(id)
}
