import { geoNaturalEarth1, geoPath } from 'd3-geo'
import type { Location } from '../../src/index.js'

/** The size of the world map. */
export const MAP = { width: 960, height: 430 }

const CENTRE = 150
const ROOM = 4

/** Antarctica is omitted because it has no marks. */
const SHOWN = {
  type: 'MultiPoint' as const,
  coordinates: [
    [CENTRE - 179.9, 0],
    [CENTRE + 179.9 - 360, 0],
    [CENTRE, 78],
    [CENTRE, -56],
  ],
}

/** The map is centred so that a line from Xiamen to America crosses the Pacific unbroken. */
export const projection = geoNaturalEarth1()
  .rotate([-CENTRE, 0])
  .fitExtent(
    [
      [ROOM, ROOM],
      [MAP.width - ROOM, MAP.height - ROOM],
    ],
    SHOWN,
  )
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
