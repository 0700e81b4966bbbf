import { fitted, widthOf } from './width-of.js'

const GAP = '  '
/** The fewest columns that a column is cut to. */
const LEAST = 8

/**
 * Rows under a heading, in columns that line up, Chinese text too. On a terminal, the last columns are cut until a row
 * fits one line.
 *
 * @param width how many columns a line has; `undefined` for as many as are needed
 */
export function table(heading: readonly string[], rows: readonly (readonly string[])[], width?: number): string[] {
  const widths = heading.map((name, column) =>
    Math.max(widthOf(name), ...rows.map((row) => widthOf(row[column] ?? ''))),
  )
  if (width !== undefined) {
    let surplus = widths.reduce((sum, one) => sum + one, GAP.length * (widths.length - 1)) - width
    // names stand last and can be guessed from a part; what stands first is needed whole
    for (let column = widths.length - 1; column >= 0 && surplus > 0; column--) {
      const columns = widths[column] as number
      const cut = Math.min(surplus, Math.max(0, columns - LEAST))
      widths[column] = columns - cut
      surplus -= cut
    }
  }
  return [heading, ...rows].map((row) =>
    widths
      .map((columns, column) => fitted(row[column] ?? '', columns))
      .join(GAP)
      .trimEnd(),
  )
}
