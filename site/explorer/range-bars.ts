import { compareFigures, type Figure, type FigureUnit, figureRange } from 'open-xiamen'

/** A figure on the scale of its unit: its number, and the range that its qualifier allows. */
export interface RangeBar {
  readonly figure: Figure
  /** The position of the quoted number, as a fraction of the scale. */
  readonly at: number
  /** The range that the qualifier allows; an open end fades out. */
  readonly from: number
  readonly to: number
  readonly openBelow: boolean
  readonly openAbove: boolean
}

/** The drawn length of an open end, as a fraction of the scale. */
const REACH = 0.12
/** The position of the largest number of a unit, which leaves room for an open end. */
const LARGEST = 0.85

/** Figures by unit, most frequent unit first, each on a scale from 0 to the largest number. */
export function rangeBars(
  figures: readonly Figure[],
): { readonly unit: FigureUnit; readonly bars: readonly RangeBar[] }[] {
  const units = new Map<FigureUnit, Figure[]>()
  for (const figure of figures) units.set(figure.unit, [...(units.get(figure.unit) ?? []), figure])
  return [...units]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([unit, own]) => ({ unit, bars: barsOf([...own].sort(compareFigures).reverse()) }))
}

function barsOf(figures: readonly Figure[]): RangeBar[] {
  const largest = Math.max(...figures.map(({ value }) => value), Number.MIN_VALUE)
  const place = (value: number) => Math.min(1, (LARGEST * value) / largest)
  return figures.map((figure) => {
    const { min, max } = figureRange(figure)
    const at = place(figure.value)
    return {
      figure,
      at,
      from: min === undefined ? Math.max(0, at - REACH) : place(min),
      to: max === undefined ? Math.min(1, at + REACH) : place(max),
      openBelow: min === undefined,
      openAbove: max === undefined,
    }
  })
}
