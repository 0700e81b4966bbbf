import type { Output } from './output.js'
import { table } from './table.js'

/** Writes rows under a heading. */
export async function writeTable(
  output: Output,
  heading: readonly string[],
  rows: readonly (readonly string[])[],
): Promise<void> {
  const [head = '', ...lines] = table(heading, rows, output.width)
  await output.write(`${[output.colours.bold(head), ...lines].join('\n')}\n`)
}
