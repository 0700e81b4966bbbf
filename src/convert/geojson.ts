import type { Feature, FeatureCollection, Geometry, Position } from 'geojson'
import type { OwnPlace, OwnTie } from '../generated/types.js'
import { checkIterable, convertRecord } from './convert-record.js'
import { type Records, rowOf } from './part.js'
import { placesById } from './places-by-id.js'
import { RecordFault } from './record-fault.js'
import { streamText } from './text-format.js'

/** What `toGeoJson` needs besides the records. */
export interface GeoJsonOptions {
  /** Where the parties of ties are looked up. */
  readonly places?: readonly OwnPlace[] | undefined
}

/**
 * Places as points and ties as lines, in GeoJSON (RFC 7946). The properties are the columns of `toCsv`, with lists as
 * lists. The geometry is `null` if a place has no coordinates, or a party of a tie is not among the places or has none.
 *
 * @param records places or ties, bundled or your own
 * @param options the places of the ties; places themselves need none
 * @throws TypeError if `records` cannot be iterated over, one of them is not a place or a tie, or `options.places` is not
 *   an array
 * @example
 * import { places, ties } from 'open-xiamen'
 * import { toGeoJson } from 'open-xiamen/convert'
 * const [line] = toGeoJson(ties, { places }).features
 * console.log(line?.id, line?.geometry?.type) // xiamen-netanya-sister-city LineString
 */
export function toGeoJson(
  records: Iterable<OwnPlace | OwnTie>,
  options: GeoJsonOptions = {},
): FeatureCollection<Geometry | null> {
  const placeOf = placesById('toGeoJson', options)
  checkIterable('toGeoJson', 'records', records)
  return {
    type: 'FeatureCollection',
    features: Array.from(records, (record, position) =>
      convertRecord('toGeoJson', record, position, (one) => featureOf(one, placeOf)),
    ),
  }
}

/**
 * Like `toGeoJson`, as text in chunks, one feature a line, of records that may come from an async source.
 *
 * @throws TypeError like `toGeoJson`, when the chunk is asked for
 * @example
 * import { places } from 'open-xiamen'
 * import { streamGeoJson } from 'open-xiamen/convert'
 * let text = ''
 * for await (const chunk of streamGeoJson(places)) text += chunk
 * console.log(JSON.parse(text).features.length === places.length) // true
 */
export async function* streamGeoJson(
  records: Records<OwnPlace | OwnTie>,
  options: GeoJsonOptions = {},
): AsyncGenerator<string, void, undefined> {
  const placeOf = placesById('streamGeoJson', options)
  yield* streamText(
    {
      caller: 'streamGeoJson',
      head: '{"type":"FeatureCollection","features":[\n',
      between: ',\n',
      body: (record: OwnPlace | OwnTie) => JSON.stringify(featureOf(record, placeOf)),
      tail: '\n]}\n',
    },
    records,
  )
}

type PlaceOf = (id: string) => OwnPlace | undefined

function featureOf(record: OwnPlace | OwnTie, placeOf: PlaceOf): Feature<Geometry | null> {
  if (record.type !== 'place' && record.type !== 'tie') {
    throw new RecordFault('type', 'to be "place" or "tie"', (record as { type?: unknown }).type)
  }
  const row = rowOf(record.type === 'place' ? 'places' : 'ties', record)
  const { location_lat: _, location_lon: __, ...properties } = row
  return { type: 'Feature', id: record.id, geometry: geometryOf(record, placeOf), properties }
}

function geometryOf(record: OwnPlace | OwnTie, placeOf: PlaceOf): Geometry | null {
  if (record.type === 'place') {
    const coordinates = positionOf(record)
    if (record.location && !coordinates) throw new RecordFault('location', 'to have lat and lon', record.location)
    return coordinates ? { type: 'Point', coordinates } : null
  }
  const from = positionOf(placeOf(record.party))
  const to = positionOf(placeOf(record.partner))
  return from && to ? lineBetween(from, to) : null
}

type LonLat = [lon: number, lat: number]

function positionOf(place: OwnPlace | undefined): LonLat | undefined {
  const { lon, lat } = place?.location ?? {}
  return Number.isFinite(lon) && Number.isFinite(lat) ? [lon as number, lat as number] : undefined
}

/** The straight line the shorter way round, in two parts if it crosses the antimeridian (RFC 7946, 3.1.9). */
function lineBetween(from: LonLat, to: LonLat): Geometry {
  const east = to[0] - from[0]
  if (Math.abs(east) <= 180) return { type: 'LineString', coordinates: [from, to] }
  // going east, the line leaves the map at +180
  const edge = east < 0 ? 180 : -180
  const length = 360 - Math.abs(east)
  const share = length === 0 ? 0 : Math.abs(edge - from[0]) / length
  const lat = from[1] + (to[1] - from[1]) * share
  const parts: Position[][] = [
    [from, [edge, lat]],
    [[-edge, lat], to],
  ]
  return { type: 'MultiLineString', coordinates: parts }
}
