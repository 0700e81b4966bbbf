import { geoPath } from 'd3-geo'
import { feature } from 'topojson-client'
import atlas from 'world-atlas/land-110m.json' with { type: 'json' }
import { projection } from './world-map.js'

/** The land as the `d` of a path, with coordinates rounded to the pixel, which halves the size invisibly. */
export const land = relative(geoPath(projection).digits(0)(feature(atlas, atlas.objects.land)) ?? '')

/** The same path with relative steps, which needs half the characters. */
function relative(path: string): string {
  let [x, y] = [0, 0]
  return path.replace(/([ML])(\d+),(\d+)/g, (point, command: string, toX: string, toY: string) => {
    const step = [Number(toX) - x, Number(toY) - y]
    ;[x, y] = [Number(toX), Number(toY)]
    if (command === 'M') return point
    return step.some((one) => one !== 0) ? `l${step.join()}` : ''
  })
}
