import { MAP } from './world-map.js'

/** A mark with a name. */
interface Named {
  readonly name: string
  readonly x: number
  readonly y: number
}

/** A rectangle that is taken. */
interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

type Anchor = 'start' | 'end' | 'middle'

/** The position of a name and its text anchor. */
interface Label {
  readonly x: number
  readonly y: number
  readonly anchor: Anchor
  /** Whether it overlaps something else. */
  readonly crowded: boolean
}

const GAP = 6

/** Positions of a name by its mark, the nearest first. */
const PLACES = [0, 16, 32, 48].flatMap((far): readonly (readonly [number, number, Anchor])[] => [
  [GAP + far, 4, 'start'],
  [-GAP - far, 4, 'end'],
  [0, -GAP - 2 - far, 'middle'],
  [0, GAP + 11 + far, 'middle'],
  [GAP + far, -6 - far, 'start'],
  [-GAP - far, -6 - far, 'end'],
  [GAP + far, 14 + far, 'start'],
  [-GAP - far, 14 + far, 'end'],
])

/** Places names next to their marks on the world map without overlap, most crowded first. */
export function placeLabels(marks: readonly Named[], taken: readonly Box[] = []): Label[] {
  const filled = [...taken, ...marks.map(({ x, y }) => around(x, y, 4))]
  const crowd = ({ x, y }: Named) => marks.filter((other) => Math.hypot(other.x - x, other.y - y) < 70).length
  const order = marks.map((mark, at) => ({ mark, at })).sort((a, b) => crowd(b.mark) - crowd(a.mark))
  const labels: Label[] = []
  for (const { mark, at } of order) {
    const tries = PLACES.map(([dx, dy, anchor]) => {
      const [x, y] = [mark.x + dx, mark.y + dy]
      const box = boxOf(mark.name, x, y, anchor)
      const overlap = overlapOf(box, filled)
      return { label: { x, y, anchor, crowded: overlap > 20 }, box, cost: overlap + Math.hypot(dx, dy) / 4 }
    })
    const { label, box } = tries.reduce((least, one) => (one.cost < least.cost ? one : least))
    labels[at] = label
    if (!label.crowded) filled.push(box)
  }
  return labels
}

/** The area of a box that overlaps others, with a penalty if the box is off the map. */
function overlapOf({ left, right, top, bottom }: Box, others: readonly Box[]): number {
  const isOff = left < 2 || right > MAP.width - 2 || top < 2 || bottom > MAP.height - 2
  const areas = others.map(
    (other) =>
      Math.max(0, Math.min(right, other.right) - Math.max(left, other.left)) *
      Math.max(0, Math.min(bottom, other.bottom) - Math.max(top, other.top)),
  )
  return areas.reduce((sum, area) => sum + area, isOff ? 10_000 : 0)
}

/** The box of a text. */
export function boxOf(text: string, x: number, y: number, anchor: Anchor, size = 14): Box {
  const width = [...text].reduce((sum, sign) => sum + (/\p{Script=Han}/u.test(sign) ? 1 : 0.58), 0) * size + 3
  const left = x - width * { start: 0, middle: 0.5, end: 1 }[anchor]
  return { left, right: left + width, top: y - size, bottom: y + size * 0.3 }
}

/** The box of a circle. */
export function around(x: number, y: number, radius: number): Box {
  return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius }
}
