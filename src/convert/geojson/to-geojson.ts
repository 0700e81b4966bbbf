import type { FeatureCollection, Geometry } from 'geojson'
import { places } from '../../index.js'
import type { AnyIds } from '../../types/ids.js'
import type { Place } from '../../types/place.js'
import type { PlacesOption } from '../../types/query.js'
import type { Tie } from '../../types/tie.js'
import { checkRecords } from '../check-records.js'
import { convertRecord } from '../convert-record.js'
import { placesById } from '../places-by-id.js'
import { featureOf } from './feature-of.js'

/**
 * Places as points or ties as lines, in GeoJSON (RFC 7946). The properties are the columns of `toCsv`, lists as lists. A
 * place without coordinates, and a tie with a partner that has none, is a feature without a geometry.
 *
 * @param records places or ties; the bundled places unless given
 * @param options `places`: where the parties of ties are looked up; the bundled ones unless given
 * @throws TypeError for what is no place and no tie
 * @example
 * import { ties } from 'open-xiamen'
 * import { toGeoJson } from 'open-xiamen/convert'
 * const line = toGeoJson(ties).features.find(({ id }) => id === 'xiamen-netanya-sister-city')
 * console.log(line?.geometry?.type) // LineString
 */
export function toGeoJson(
  records: Iterable<Place<AnyIds> | Tie<AnyIds>> = places,
  options: PlacesOption = {},
): FeatureCollection<Geometry | null> {
  checkRecords('toGeoJson', records)
  const placeOf = placesById('toGeoJson', options.places ?? places)
  return {
    type: 'FeatureCollection',
    features: Array.from(records, (record, position) =>
      convertRecord('toGeoJson', record, position, (one) => featureOf(one, placeOf)),
    ),
  }
}
