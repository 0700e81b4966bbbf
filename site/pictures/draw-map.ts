import type { Location } from '../../src/index.js'
import { type Html, html } from '../pages/html.js'
import { around, boxOf, placeLabels } from './label-places.js'
import { lineOn, pointOn } from './world-map.js'

/** A mark on the world map. */
export interface Mark {
  readonly name: string
  readonly title: string
  readonly at: Location
  /** Where its line begins: the same place for all marks. */
  readonly from?: Location | undefined
  readonly href?: string | undefined
  readonly colour?: string
  readonly radius?: number
}

/** The contents of a map: each mark with its name if there is room, and its line from home. */
export function drawMap(marks: readonly Mark[], homeName: string): Html {
  const points = marks.map((mark) => {
    const [x, y] = pointOn(mark.at)
    return { ...mark, x, y, style: mark.colour && html` style="--chart:${mark.colour}"` }
  })
  const from = marks.find((mark) => mark.from)?.from
  const [x, y] = from ? pointOn(from) : [0, 0]
  const [textX, textY] = [x - 9, y + 20]
  const labels = placeLabels(points, from ? [around(x, y, 6), boxOf(homeName, textX, textY, 'end', 17)] : [])
  const lines = points.flatMap(({ at, from, style }) => (from ? html`<path d="${lineOn(from, at)}"${style}/>` : []))
  const drawn = points.map(({ name, title, href, x, y, style, radius = 4 }, at) => {
    const label = labels[at]
    const text =
      label && !label.crowded
        ? html`${leader(x, y, label.x, label.y - 4.5)}<text x="${round(label.x)}" y="${round(label.y)}" text-anchor="${label.anchor}">${name}</text>`
        : ''
    const mark = html`<title>${title}</title><circle cx="${x}" cy="${y}" r="${round(radius)}"${style}/>${text}`
    return href ? html`<a href="${href}">${mark}</a>` : html`<g>${mark}</g>`
  })
  const home = html`<circle class="home" cx="${x}" cy="${y}" r="6"/><text class="home" x="${textX}" y="${textY}" text-anchor="end">${homeName}</text>`
  return html`<g class="ways">${lines}</g>
<g class="cities">${drawn}</g>
${from && home}`
}

/** The line from a mark to a name that is not close to it. */
function leader(x: number, y: number, toX: number, toY: number): Html | string {
  const isClose = Math.hypot(toX - x, toY - y) < 24
  return isClose ? '' : html`<path class="leader" d="M${x},${y}L${round(toX)},${round(toY)}"/>`
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
