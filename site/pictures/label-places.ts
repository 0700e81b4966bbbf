/** A mark with a name. */
interface Named {
  readonly name: string
  readonly x: number
  readonly y: number
}

interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** The position of a name and its text anchor. */
export interface Label {
  readonly at: readonly [number, number]
  readonly anchor: 'start' | 'end' | 'middle'
  /** Whether it overlaps something else. */
  readonly crowded: boolean
}

const GAP = 6

/** Places names next to their marks without overlap, most crowded first. */
export function placeLabels(
  marks: readonly Named[],
  size: number,
  map: { readonly width: number; readonly height: number },
  taken: readonly Box[] = [],
): Label[] {
  const filled = [...taken, ...marks.map(({ x, y }) => around(x, y, 4))]
  const crowd = ({ x, y }: Named) => marks.filter((other) => Math.hypot(other.x - x, other.y - y) < 70).length
  const labels: Label[] = []
  const order = marks.map((mark, at) => ({ mark, at })).sort((a, b) => crowd(b.mark) - crowd(a.mark))
  for (const { mark, at } of order) {
    const tries = PLACES.map(([dx, dy, anchor]) => {
      const [x, y] = [mark.x + dx, mark.y + dy]
      const box = boxOf(mark.name, x, y, anchor, size)
      const overlap = costOf(box, filled, map)
      return {
        label: { at: [x, y] as const, anchor, crowded: overlap > 20 },
        box,
        cost: overlap + Math.hypot(dx, dy) / 4,
      }
    })
    const best = tries.reduce((least, one) => (one.cost < least.cost ? one : least))
    labels[at] = best.label
    if (!best.label.crowded) filled.push(best.box)
  }
  return labels
}

/** The line from a mark to a name that is not close to it, as the `d` of a path. */
export function leaderOf({ x, y }: { readonly x: number; readonly y: number }, { at, crowded }: Label): string {
  const [left, middle] = [at[0], at[1] - 4.5]
  const close = crowded || Math.hypot(left - x, middle - y) < 24
  return close ? '' : `M${x},${y}L${round(left)},${round(middle)}`
}

export function round(value: number): number {
  return Math.round(value * 10) / 10
}

const PLACES: readonly (readonly [number, number, Label['anchor']])[] = [0, 1, 2, 3].flatMap((ring) => {
  const far = ring * 16
  return [
    [GAP + far, 4, 'start'],
    [-GAP - far, 4, 'end'],
    [0, -GAP - 2 - far, 'middle'],
    [0, GAP + 11 + far, 'middle'],
    [GAP + far, -6 - far, 'start'],
    [-GAP - far, -6 - far, 'end'],
    [GAP + far, 14 + far, 'start'],
    [-GAP - far, 14 + far, 'end'],
  ] as (readonly [number, number, Label['anchor']])[]
})

/** The area of a box that overlaps others, with a penalty if the box is off the map. */
function costOf(box: Box, others: readonly Box[], map: { readonly width: number; readonly height: number }): number {
  const off = box.left < 2 || box.right > map.width - 2 || box.top < 2 || box.bottom > map.height - 2
  const overlap = (other: Box) =>
    Math.max(0, Math.min(box.right, other.right) - Math.max(box.left, other.left)) *
    Math.max(0, Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top))
  return others.reduce((sum, other) => sum + overlap(other), off ? 10_000 : 0)
}

export function boxOf(text: string, x: number, y: number, anchor: Label['anchor'], size: number): Box {
  const width = [...text].reduce((sum, sign) => sum + (/\p{Script=Han}/u.test(sign) ? 1 : 0.58), 0) * size + 3
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2
  return { left, right: left + width, top: y - size, bottom: y + size * 0.3 }
}

export function around(x: number, y: number, radius: number): Box {
  return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius }
}
