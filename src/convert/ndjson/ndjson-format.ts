import type { TextFormat } from '../text-format.js'

/** One record a line, as JSON. */
export function ndjsonFormat(caller: string): TextFormat<object> {
  return { caller, head: '', body: (record) => `${JSON.stringify(record)}\n`, tail: '' }
}
