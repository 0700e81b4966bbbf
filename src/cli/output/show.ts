import type { Answer } from '../command.js'
import type { Output } from './output.js'
import { printable } from './printable.js'
import { stacked } from './stacked.js'
import { table } from './table.js'

/** Writes the result of a command, as JSON or for people. */
export async function show(answer: Answer, output: Output, { json, long }: { json: boolean; long: boolean }) {
  if (json) {
    // JSON also escapes every control character
    await output.writeRaw(`${printable(JSON.stringify(answer.json, null, 2), '\n')}\n`)
    return
  }
  if (answer.head !== undefined) await output.write(answer.head)
  if (answer.table) await writeTable(output, answer.table, long)
  if (answer.text !== undefined) await output.write(answer.text)
  if (answer.note !== undefined) output.say(`open-xiamen: ${answer.note}`)
}

/**
 * Writes rows as a table, or stacked if they do not fit or `--long` is given. A terminal omits columns that are always empty;
 * other output keeps every column.
 *
 * @param long stacked, nothing cut
 */
async function writeTable(
  { colours, width, writeRaw }: Output,
  { columns, rows }: NonNullable<Answer['table']>,
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
