import { fitted, widthOf } from './width-of.js'

/** A column of a table of text. */
export interface Column {
  readonly name: string
  /** A text that can be cut with `…` in a row, and is on lines of its own where there are no rows. Other cells stay whole. */
  readonly text?: true
  /** Its cells say what they are, so that they need no name where there is no heading. */
  readonly plain?: true
}

const GAP = '  '
/** The fewest columns that a text is cut to in a row. */
const LEAST = 24

/**
 * Rows under a heading, in columns that line up, Chinese text too.
 *
 * @param width how many columns a line has: texts are cut until a row fits; `undefined` for as many as are needed
 * @returns the heading and the rows; `undefined` if a row does not fit without cutting what has to stay whole
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
