import type { Feature, FeatureCollection, Geometry, Position } from 'geojson'
import { checkOptions } from '../describe/check-options.js'
import type { OwnEvent, OwnPlace, OwnTie } from '../generated/types.js'
import { checkIterable, convertRecord, RecordFault } from './convert-record.js'
import type { OutputFormat } from './output-format.js'
import { type Records, rowOf } from './part.js'
import { placesById } from './places-by-id.js'
import { streamText } from './text-format.js'

/** A record that can be shown on a map, bundled or your own. */
export type GeoJsonInput = OwnPlace | OwnTie | OwnEvent

/** Options of `toGeoJson`. */
export interface GeoJsonOptions {
  /** The places used to look up the parties of ties and the places of events, by id or by name. */
  readonly places?: readonly OwnPlace[] | undefined
}

/**
 * Converts places to points, ties to lines, and events to the points where they took place, in GeoJSON (RFC 7946). The
 * properties are the columns of `toCsv`, with lists as arrays. The geometry is `null` if coordinates are not known: for a
 * place, for either party of a tie, or for all places of an event.
 *
 * @param records places, ties or events, bundled or your own
 * @param options the places of ties and events; not needed for places
 * @throws TypeError if `records` is not iterable, one of them is not a place, a tie or an event, `options.places` is not an
 *   array, or an option is unknown
 * @example
 * import { places, ties } from 'open-xiamen'
 * import { toGeoJson } from 'open-xiamen/convert'
 * const lines = toGeoJson(ties, { places }).features
 * console.log(lines.find(({ id }) => id === 'xiamen-netanya-sister-city')?.geometry?.type) // LineString
 */
export function toGeoJson(
  records: Iterable<GeoJsonInput>,
  options: GeoJsonOptions = {},
): FeatureCollection<Geometry | null> {
  const placeOf = placesFor('toGeoJson', options)
  checkIterable('toGeoJson', 'records', records)
  return {
    type: 'FeatureCollection',
    features: Array.from(records, (record, position) =>
      convertRecord('toGeoJson', record, position, (one) => featureOf(one, placeOf)),
    ),
  }
}

/**
 * Like `toGeoJson`, but as text in chunks with one feature per line. It also accepts records from an async source.
 *
 * @throws TypeError like `toGeoJson`, when the chunk is requested
 * @example
 * import { places } from 'open-xiamen'
 * import { streamGeoJson } from 'open-xiamen/convert'
 * let text = ''
 * for await (const chunk of streamGeoJson(places)) text += chunk
 * console.log(JSON.parse(text).features.length === places.length) // true
 */
export async function* streamGeoJson(
  records: Records<GeoJsonInput>,
  options: GeoJsonOptions = {},
): AsyncGenerator<string, void, undefined> {
  const placeOf = placesFor('streamGeoJson', options)
  yield* streamText(
    {
      caller: 'streamGeoJson',
      head: '{"type":"FeatureCollection","features":[\n',
      between: ',\n',
      body: (record: GeoJsonInput) => JSON.stringify(featureOf(record, placeOf)),
      tail: '\n]}\n',
    },
    records,
  )
}

type PlaceOf = (id: string) => OwnPlace | undefined

function placesFor(caller: string, options: GeoJsonOptions): PlaceOf {
  return placesById(caller, checkOptions(caller, options, ['places']).places)
}

const PARTS = { place: 'places', tie: 'ties', event: 'events' } as const

function featureOf(record: GeoJsonInput, placeOf: PlaceOf): Feature<Geometry | null> {
  const part = Object.hasOwn(PARTS, record.type) ? PARTS[record.type] : undefined
  if (!part) throw new RecordFault('type', 'to be "place", "tie" or "event"', record.type)
  const row = rowOf(part, record)
  const { location_lat: _, location_lon: __, ...properties } = row
  return { type: 'Feature', id: record.id, geometry: geometryOf(record, placeOf), properties }
}

function geometryOf(record: GeoJsonInput, placeOf: PlaceOf): Geometry | null {
  if (record.type === 'place') {
    const coordinates = positionOf(record)
    if (record.location && !coordinates) throw new RecordFault('location', 'to have lat and lon', record.location)
    return coordinates ? { type: 'Point', coordinates } : null
  }
  if (record.type === 'event') return pointsOf((record.places ?? []).map((id) => positionOf(placeOf(id))))
  const from = positionOf(placeOf(record.party))
  const to = positionOf(placeOf(record.partner))
  return from && to ? lineBetween(from, to) : null
}

function pointsOf(places: readonly (LonLat | undefined)[]): Geometry | null {
  const known = places.filter((place) => place !== undefined)
  const [first, ...others] = known
  if (!first) return null
  return others.length === 0 ? { type: 'Point', coordinates: first } : { type: 'MultiPoint', coordinates: known }
}

type LonLat = [lon: number, lat: number]

function positionOf(place: OwnPlace | undefined): LonLat | undefined {
  const { lon, lat } = place?.location ?? {}
  return Number.isFinite(lon) && Number.isFinite(lat) ? [lon as number, lat as number] : undefined
}

/** The straight line in the shorter direction, in two parts if it crosses the antimeridian (RFC 7946, 3.1.9). */
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
  // a part without length is omitted, because its place is on the antimeridian
  const [first, second] = parts.filter(([one, other]) => String(one) !== String(other))
  if (first && second) return { type: 'MultiLineString', coordinates: [first, second] }
  return { type: 'LineString', coordinates: first ?? [[to[0], from[1]], to] }
}

export const geojson: OutputFormat = {
  name: 'GeoJSON',
  extension: 'geojson',
  mediaType: 'application/geo+json',
  parts: ['places', 'ties'],
  stream: (_, records: Records<GeoJsonInput>, { places } = {}) => streamGeoJson(records, { places }),
}
