import { fitted, widthOf } from './width-of.js'

/** A column of a table of text. */
export interface Column {
  readonly name: string
  /** A text, which is cut with `…` in a row and has its own lines when stacked. Other cells are never cut. */
  readonly text?: true
  /** Its cells are self-explanatory, so they need no label without a heading. */
  readonly plain?: true
}

const GAP = '  '
/** The minimum width of a cut text. */
const LEAST = 24

/**
 * Rows under a heading in aligned columns, also for Chinese text.
 *
 * @param width the number of columns of a line, to which texts are cut; `undefined` for no limit
 * @returns the heading and the rows; `undefined` if a row does not fit without cutting other cells
 */
export function table(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  width?: number,
): string[] | undefined {
  const heading = columns.map(({ name }) => name)
  const widths = heading.map((name, at) => Math.max(widthOf(name), ...rows.map((row) => widthOf(row[at] ?? ''))))
  if (width !== undefined) {
    let surplus = widths.reduce((sum, one) => sum + one, GAP.length * (widths.length - 1)) - width
    for (let at = widths.length - 1; at >= 0 && surplus > 0; at--) {
      if (!columns[at]?.text) continue
      const cut = Math.min(surplus, Math.max(0, (widths[at] as number) - LEAST))
      widths[at] = (widths[at] as number) - cut
      surplus -= cut
    }
    if (surplus > 0) return undefined
  }
  return [heading, ...rows].map((row) =>
    widths
      .map((one, at) => fitted(row[at] ?? '', one))
      .join(GAP)
      .trimEnd(),
  )
}
