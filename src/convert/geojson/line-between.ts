import type { LineString, MultiLineString, Position } from 'geojson'
import type { Location } from '../../types/place.js'

/**
 * The straight line between two places the shorter way round, in two parts where it crosses the antimeridian
 * (RFC 7946, 3.1.9).
 */
export function lineBetween(from: Location, to: Location): LineString | MultiLineString {
  const [start, end]: Position[] = [
    [from.lon, from.lat],
    [to.lon, to.lat],
  ]
  const east = to.lon - from.lon
  if (Math.abs(east) <= 180) return { type: 'LineString', coordinates: [start as Position, end as Position] }
  // the shorter way goes over the edge: to +180 when it goes east
  const edge = east < 0 ? 180 : -180
  const length = 360 - Math.abs(east)
  const share = Math.abs(edge - from.lon) / length
  const lat = from.lat + (to.lat - from.lat) * share
  return {
    type: 'MultiLineString',
    coordinates: [
      [start as Position, [edge, lat]],
      [[-edge, lat], end as Position],
    ],
  }
}
