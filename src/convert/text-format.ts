import { checkIterable, convertRecord } from './convert-record.js'
import type { Records } from './part.js'

/** How records are written as text, one by one. */
export interface TextFormat<R> {
  readonly caller: string
  readonly head: string
  /** The separator between two records. */
  readonly between?: string
  /** @throws RecordFault */
  readonly body: (record: R) => string
  readonly tail: string
}

/** The minimum length of a chunk, in UTF-16 code units; records are never split. */
const CHUNK = 65_536

export function wholeText<R>({ caller, head, between = '', body, tail }: TextFormat<R>, records: Iterable<R>): string {
  checkIterable(caller, 'records', records)
  const parts: string[] = []
  for (const record of records) parts.push(convertRecord(caller, record, parts.length, body))
  return `${head}${parts.join(between)}${tail}`
}

/** The text in chunks, of which one is held in memory. */
export async function* streamText<R>(
  { caller, head, between = '', body, tail }: TextFormat<R>,
  records: Records<R>,
): AsyncGenerator<string, void, undefined> {
  checkIterable(caller, 'records', records)
  let chunk = head
  let position = 0
  for await (const record of records) {
    chunk += `${position === 0 ? '' : between}${convertRecord(caller, record, position, body)}`
    position += 1
    if (chunk.length >= CHUNK) {
      yield chunk
      chunk = ''
    }
  }
  yield chunk + tail
}
