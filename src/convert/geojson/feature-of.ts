import type { Feature, Geometry } from 'geojson'
import { columnsOf } from '../../records/columns.js'
import type { AnyIds } from '../../types/ids.js'
import type { Place } from '../../types/place.js'
import type { Tie } from '../../types/tie.js'
import { flatten } from '../flatten.js'
import { lineBetween } from './line-between.js'

/** A place as a point, a tie as the line between its parties; without coordinates, a feature without a geometry. */
export function featureOf(
  caller: string,
  record: Place<AnyIds> | Tie<AnyIds>,
  placeOf: (id: string) => Place<AnyIds> | undefined,
): Feature<Geometry | null> {
  if (record?.type !== 'place' && record?.type !== 'tie') {
    const found = JSON.stringify((record as { id?: unknown } | undefined)?.id)
    throw new TypeError(`${caller}: expected a place or a tie, found ${found ?? 'another value'}`)
  }
  const {
    location_lat: _,
    location_lon: __,
    ...properties
  } = flatten(caller, columnsOf[record.type === 'place' ? 'places' : 'ties'], record)
  return { type: 'Feature', id: record.id, geometry: geometryOf(record, placeOf), properties }
}

function geometryOf(
  record: Place<AnyIds> | Tie<AnyIds>,
  placeOf: (id: string) => Place<AnyIds> | undefined,
): Geometry | null {
  if (record.type === 'place') {
    return record.location ? { type: 'Point', coordinates: [record.location.lon, record.location.lat] } : null
  }
  const [from, to] = [placeOf(record.party)?.location, placeOf(record.partner)?.location]
  return from && to ? lineBetween(from, to) : null
}
