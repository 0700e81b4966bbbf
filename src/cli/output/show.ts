import type { Answer } from '../command.js'
import type { Output } from './output.js'
import { printable } from './printable.js'
import { stacked, type Table, table } from './table.js'

/** Writes the result of a command, as JSON or for people. */
export async function show(answer: Answer, output: Output, { json, long }: { json: boolean; long: boolean }) {
  if (json) {
    // JSON also escapes every control character
    await output.writeRaw(`${printable(JSON.stringify(answer.json, null, 2), '\n')}\n`)
    return
  }
  if (answer.head !== undefined) await output.write(answer.head)
  if (answer.table) await output.writeRaw(tableText(answer.table, output, long))
  if (answer.text !== undefined) await output.write(answer.text)
  if (answer.note !== undefined) output.say(`open-xiamen: ${answer.note}`)
}

/**
 * Rows as a table, or stacked if they do not fit or `--long` is given. A terminal omits columns that are always empty; other
 * output keeps every column.
 */
function tableText({ columns, rows }: Table, { bold, width }: Output, long: boolean): string {
  const isShown = columns.map((_, at) => width === undefined || rows.some((row) => row[at] !== ''))
  const shown = <T>(items: readonly T[]) => items.filter((_, at) => isShown[at])
  const safe = { columns: shown(columns), rows: rows.map((row) => shown(row).map((cell) => printable(cell))) }
  const [head, ...lines] = (long ? undefined : table(safe, width)) ?? []
  const all = head === undefined ? stacked(safe, bold) : [bold(head), ...lines]
  return `${all.join('\n')}\n`
}
