import { geoNaturalEarth1, geoPath } from 'd3-geo'
import type { Location } from '../../src/index.js'

/** The size of the world map. */
export const MAP = { width: 960, height: 430 }

/**
 * Centred on 150° E, so that a line from Xiamen to America crosses the Pacific unbroken; from 78° N to 56° S, because
 * Antarctica has no marks.
 */
export const projection = geoNaturalEarth1()
  .rotate([-150, 0])
  .scale(174.1125)
  .translate([480, 243.8976])
  .clipExtent([
    [0, 0],
    [MAP.width, MAP.height],
  ])

const path = geoPath(projection).digits(1)

/** The great-circle line between two places, as the `d` of a path. */
export function lineOn(from: Location, to: Location): string {
  return path({ type: 'LineString', coordinates: [positionOf(from), positionOf(to)] }) ?? ''
}

export function pointOn(place: Location): readonly [number, number] {
  const [x, y] = projection(positionOf(place)) ?? [0, 0]
  return [Math.round(x * 10) / 10, Math.round(y * 10) / 10]
}

function positionOf({ lon, lat }: Location): [number, number] {
  return [lon, lat]
}
