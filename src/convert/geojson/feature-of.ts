import type { Feature, Geometry } from 'geojson'
import { columnsOf } from '../../records/columns.js'
import type { AnyIds } from '../../types/ids.js'
import type { Place } from '../../types/place.js'
import type { Tie } from '../../types/tie.js'
import { flatten } from '../flatten.js'
import { RecordFault } from '../record-fault.js'
import { lineBetween } from './line-between.js'

/**
 * A place as a point, a tie as the line between its parties; without coordinates, a feature without a geometry.
 *
 * @throws RecordFault
 */
export function featureOf(
  record: Place<AnyIds> | Tie<AnyIds>,
  placeOf: (id: string) => Place<AnyIds> | undefined,
): Feature<Geometry | null> {
  if (record.type !== 'place' && record.type !== 'tie') {
    throw new RecordFault('type', 'to be "place" or "tie"', (record as { type?: unknown }).type)
  }
  const {
    location_lat: _,
    location_lon: __,
    ...properties
  } = flatten(columnsOf[record.type === 'place' ? 'places' : 'ties'], record)
  return { type: 'Feature', id: record.id, geometry: geometryOf(record, placeOf), properties }
}

function geometryOf(
  record: Place<AnyIds> | Tie<AnyIds>,
  placeOf: (id: string) => Place<AnyIds> | undefined,
): Geometry | null {
  if (record.type === 'place') {
    const { location } = record
    if (!location) return null
    if (location.lon === undefined || location.lat === undefined) {
      throw new RecordFault('location', 'to have lat and lon', location)
    }
    return { type: 'Point', coordinates: [location.lon, location.lat] }
  }
  const [from, to] = [placeOf(record.party)?.location, placeOf(record.partner)?.location]
  return from && to ? lineBetween(from, to) : null
}
