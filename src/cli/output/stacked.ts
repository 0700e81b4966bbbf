import type { Column } from './table.js'
import { widthOf, wrapped } from './width-of.js'

const INDENT = '  '

/**
 * Rows one under another, nothing cut: the first cell, behind it and indented under it the other short ones, then each text
 * on lines of its own.
 *
 * @param width how many columns a line has; `undefined` for as many as are needed
 * @param emphasis makes the first cell stand out
 */
export function stacked(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  width: number | undefined,
  emphasis: (text: string) => string,
): string[] {
  const room = width === undefined ? undefined : width - INDENT.length
  return rows.flatMap((row) => {
    const [first = '', ...others] = columns.map((column, at) => {
      const cell = row[at] ?? ''
      return cell === '' || column.plain || at === 0 ? cell : `${column.name}: ${cell}`
    })
    const short = others.filter((cell, at) => cell !== '' && !columns[at + 1]?.text)
    const texts = others.filter((cell, at) => cell !== '' && columns[at + 1]?.text)
    // a text is a line of its own
    const [head = '', ...lines] = columns[0]?.text
      ? [...wrapped(first, width).map(emphasis), ...joined(short, room).map(indented)]
      : joined([first, ...short], room).map((line, at) =>
          at === 0 ? emphasised(line, first, emphasis) : indented(line),
        )
    return [head, ...lines, ...texts.flatMap((text) => wrapped(text, room).map(indented))]
  })
}

const indented = (line: string) => `${INDENT}${line}`

const emphasised = (line: string, first: string, emphasis: (text: string) => string) =>
  `${emphasis(first)}${line.slice(first.length)}`

/** Cells in as few lines as hold them, none broken. */
function joined(cells: readonly string[], columns = Number.POSITIVE_INFINITY): string[] {
  const lines: string[] = []
  for (const cell of cells) {
    const longer = lines.length === 0 ? cell : `${lines.at(-1)}${INDENT}${cell}`
    if (lines.length === 0 || widthOf(longer) > columns) lines.push(cell)
    else lines[lines.length - 1] = longer
  }
  return lines
}
