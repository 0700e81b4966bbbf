import type { Column } from './table.js'
import { widthOf, wrapped } from './width-of.js'

const INDENT = '  '

/**
 * Stacked rows, nothing cut: the first cell, the other short cells after it, indented if wrapped, then each text on separate
 * lines.
 *
 * @param width the number of columns of a line; `undefined` for no limit
 * @param emphasis highlights the first cell
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
    // a text has its own line
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

/** Cells in as few lines as possible, without breaking a cell. */
function joined(cells: readonly string[], columns = Number.POSITIVE_INFINITY): string[] {
  const lines: string[] = []
  for (const cell of cells) {
    const longer = lines.length === 0 ? cell : `${lines.at(-1)}${INDENT}${cell}`
    if (lines.length === 0 || widthOf(longer) > columns) lines.push(cell)
    else lines[lines.length - 1] = longer
  }
  return lines
}
