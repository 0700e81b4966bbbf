import { checkRecords } from './check-records.js'
import { convertRecord } from './convert-record.js'
import type { Records } from './part.js'

/** How a text is made of records, one after the other. */
export interface TextFormat<R> {
  /** The function that its user called. */
  readonly caller: string
  readonly head: string
  /** Goes between two records. */
  readonly between?: string
  /** @throws RecordFault */
  readonly body: (record: R) => string
  readonly tail: string
}

const CHUNK = 65_536

/** The whole text. */
export function wholeText<R>({ caller, head, between = '', body, tail }: TextFormat<R>, records: Iterable<R>): string {
  checkRecords(caller, records)
  const parts: string[] = []
  for (const record of records) parts.push(convertRecord(caller, record, parts.length, body))
  return `${head}${parts.join(between)}${tail}`
}

/** The text in chunks of some 64 K characters; no more than one is held. */
export async function* streamText<R>(
  { caller, head, between = '', body, tail }: TextFormat<R>,
  records: Records<R>,
): AsyncGenerator<string, void, undefined> {
  checkRecords(caller, records)
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
