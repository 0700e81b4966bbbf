import type { Output } from './output.js'

/** Writes a value as JSON, indented by two. */
export async function writeJson(output: Output, value: unknown): Promise<void> {
  await output.write(`${JSON.stringify(value, null, 2)}\n`)
}
