import type { Output } from './output.js'
import { printable } from './printable.js'
import { stacked } from './stacked.js'
import { type Column, table } from './table.js'

/**
 * Writes rows under a heading, or one under another where they do not fit a line or are wanted so. Columns that are empty
 * in every row are left out on a terminal; a program finds each in its place.
 *
 * @param long one under another, nothing cut
 */
export async function writeTable(
  { colours, width, writeRaw }: Output,
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  long: boolean,
): Promise<void> {
  const safe = rows.map((row) => row.map((cell) => printable(cell)))
  const used = columns.map((_, at) => width === undefined || safe.some((row) => row[at] !== ''))
  const kept = <T>(items: readonly T[]) => items.filter((_, at) => used[at])
  const [shown, cells] = [kept(columns), safe.map(kept)]
  const [head = '', ...lines] = (long ? undefined : table(shown, cells, width)) ?? []
  const all = head === '' ? stacked(shown, cells, width, colours.bold) : [colours.bold(head), ...lines]
  await writeRaw(`${all.join('\n')}\n`)
}
