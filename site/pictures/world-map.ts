import { geoNaturalEarth1, geoPath } from 'd3-geo'
import { feature } from 'topojson-client'
import land from 'world-atlas/land-110m.json' with { type: 'json' }
import type { Location } from '../../src/generated/types.js'

/** A map of the world with the Pacific inside of it, so that a line from Xiamen to America is one line. */
export interface WorldMap {
  readonly width: number
  readonly height: number
  /** The land, as the `d` of a path. */
  readonly land: string
  /** The way over the globe from one place to another, as the `d` of a path. */
  readonly line: (from: Location, to: Location) => string
  readonly point: (place: Location) => readonly [number, number]
}

/** The size of the map of the world, which is the same wherever it is drawn. */
export const MAP = { width: 960, height: 430 }

const CENTRE = 150
const ROOM = 4

/** The Antarctic is left out: nothing is there that the map is to show. */
const SHOWN = {
  type: 'MultiPoint' as const,
  coordinates: [
    [CENTRE - 179.9, 0],
    [CENTRE + 179.9 - 360, 0],
    [CENTRE, 78],
    [CENTRE, -56],
  ],
}

export function worldMap(width: number, height: number): WorldMap {
  const projection = geoNaturalEarth1()
    .rotate([-CENTRE, 0])
    .fitExtent(
      [
        [ROOM, ROOM],
        [width - ROOM, height - ROOM],
      ],
      SHOWN,
    )
    .clipExtent([
      [0, 0],
      [width, height],
    ])
  const path = geoPath(projection).digits(1)
  return {
    width,
    height,
    // coasts to the pixel: half the size, and no eye sees it
    land: relative(geoPath(projection).digits(0)(feature(land, land.objects.land)) ?? ''),
    line: (from, to) => path({ type: 'LineString', coordinates: [positionOf(from), positionOf(to)] }) ?? '',
    point: (place) => {
      const [x, y] = projection(positionOf(place)) ?? [0, 0]
      return [Math.round(x * 10) / 10, Math.round(y * 10) / 10]
    },
  }
}

function positionOf({ lon, lat }: Location): [number, number] {
  return [lon, lat]
}

/** The map as it is drawn on every page. */
export const theWorld: WorldMap = worldMap(MAP.width, MAP.height)

/** The same path with each step from the point before, which takes half the characters. */
function relative(path: string): string {
  let [x, y] = [0, 0]
  return path.replace(/([ML])(\d+),(\d+)/g, (point, command: string, toX: string, toY: string) => {
    const step = [Number(toX) - x, Number(toY) - y]
    ;[x, y] = [Number(toX), Number(toY)]
    if (command === 'M') return point
    return step.some((one) => one !== 0) ? `l${step.join()}` : ''
  })
}
