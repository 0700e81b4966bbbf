import widthOf from 'fast-string-width'

/** A column of a table of text. */
export interface Column {
  readonly name: string
  /** A text, which has a line of its own in a stacked row. In a table only a text in the last column is cut. */
  readonly text?: true
  /** Its cells are self-explanatory, so they need no label without a heading. */
  readonly plain?: true
}

export interface Table {
  readonly columns: readonly Column[]
  readonly rows: readonly (readonly string[])[]
}

const GAP = '  '
/** The minimum width of a cut text. */
const LEAST = 24

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

/**
 * Rows under a heading in aligned columns, also for Chinese text.
 *
 * @param width the number of columns of a line
 * @returns the heading and the rows; `undefined` if they do not fit
 */
export function table({ columns, rows }: Table, width = Number.POSITIVE_INFINITY): string[] | undefined {
  const lines = [columns.map(({ name }) => name), ...rows]
  const widths = columns.map((_, at) => Math.max(...lines.map((row) => widthOf(row[at] ?? ''))))
  const needed = widths.pop() ?? 0
  const room = widths.reduce((left, one) => left - one - GAP.length, width)
  const least = columns.at(-1)?.text ? Math.min(needed, LEAST) : needed
  if (room < least) return undefined
  return lines.map((row) => {
    const cells = widths.map((one, at) => padded(row[at] ?? '', one))
    return [...cells, cut(row[widths.length] ?? '', room)].join(GAP).trimEnd()
  })
}

/** Rows below each other: the short cells of each on one line, then its texts, uncut. A terminal wraps long lines. */
export function stacked({ columns, rows }: Table, emphasis: (text: string) => string): string[] {
  return rows.flatMap((row) => {
    const short = [emphasis(row[0] ?? '')]
    const texts: string[] = []
    for (const [at, { name, plain, text }] of columns.entries()) {
      if (at === 0 || !row[at]) continue
      const cell = plain ? row[at] : `${name}: ${row[at]}`
      if (text) texts.push(`${GAP}${cell}`)
      else short.push(cell)
    }
    return [short.join(GAP), ...texts]
  })
}

function padded(text: string, columns: number): string {
  return text + ' '.repeat(columns - widthOf(text))
}

function cut(text: string, limit: number): string {
  if (widthOf(text) <= limit) return text
  let kept = ''
  for (const { segment } of graphemes.segment(text)) {
    if (widthOf(`${kept}${segment}…`) > limit) break
    kept += segment
  }
  return `${kept}…`
}
