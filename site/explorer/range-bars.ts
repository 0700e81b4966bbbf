import { compareFigures, type Figure, figureRange } from 'open-xiamen'

/** A figure on a logarithmic line: its number, and how far its qualifier lets it reach. */
export interface RangeBar {
  readonly figure: Figure
  /** Where the quoted number stands, as a share of the line. */
  readonly at: number
  /** The stretch that the qualifier allows; an open end fades out. */
  readonly from: number
  readonly to: number
  readonly openBelow: boolean
  readonly openAbove: boolean
}

/** How far an open end is drawn, in shares of the line: it has no length of its own. */
const REACH = 0.12

/** Figures by unit and number, on one line from 1 to the largest number. */
export function rangeBars(figures: readonly Figure[]): RangeBar[] {
  const decades = Math.max(1, Math.ceil(Math.log10(Math.max(1, ...figures.map(({ value }) => value)))))
  const place = (value: number) => 0.06 + 0.82 * (Math.log10(Math.max(1, value)) / decades)
  return [...figures]
    .sort((a, b) => (a.unit === b.unit ? compareFigures(a, b) : a.unit < b.unit ? -1 : 1))
    .map((figure) => {
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
