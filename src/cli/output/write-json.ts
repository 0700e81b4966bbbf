import type { Output } from './output.js'
import { printable } from './printable.js'

/** Writes a value as JSON, indented by two; JSON has every control character in an escaped form too. */
export async function writeJson(output: Output, value: unknown): Promise<void> {
  await output.writeRaw(`${printable(JSON.stringify(value, null, 2), '\n')}\n`)
}
