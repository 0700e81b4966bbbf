import type { Location } from '../../src/index.js'
import { around, boxOf, type Label, leaderOf, placeLabels } from './label-places.js'
import { lineOn, MAP, pointOn } from './world-map.js'

/** A mark on the world map, and the start of its line if it has one. */
interface Placed {
  readonly name: string
  readonly at: Location
  readonly from?: Location
}

/** The position of a mark, its name and its line; a path is `''` if there is nothing to draw. */
export type Drawn<M> = M & {
  readonly x: number
  readonly y: number
  readonly label: Label
  readonly leader: string
  readonly line: string
}

/** Lays out marks with their names and lines. */
export function layOut<M extends Placed>(marks: readonly M[], homeName: string) {
  const placed = marks.map((mark) => {
    const [x, y] = pointOn(mark.at)
    return { ...mark, x, y }
  })
  const from = marks.find((mark) => mark.from)?.from
  const [x, y] = from ? pointOn(from) : [0, 0]
  const home = from && { name: homeName, x, y, textX: x - 9, textY: y + 20 }
  const taken = home ? [around(x, y, 6), boxOf(homeName, home.textX, home.textY, 'end', 17)] : []
  const labels = placeLabels(placed, 14, MAP, taken)
  return {
    home,
    marks: placed.map((mark, at): Drawn<M> => {
      const label = labels[at] as Label
      return { ...mark, label, leader: leaderOf(mark, label), line: mark.from ? lineOn(mark.from, mark.at) : '' }
    }),
  }
}
