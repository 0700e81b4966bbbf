import type { Records } from './part.js'

/** How a text is made of records, one after the other. */
export interface TextFormat<R> {
  readonly head: string
  /** `position` counts from 0. */
  readonly body: (record: R, position: number) => string
  readonly tail: string
}

const CHUNK = 65_536

/** The whole text. */
export function wholeText<R>({ head, body, tail }: TextFormat<R>, records: Iterable<R>): string {
  const parts = [head]
  for (const record of records) parts.push(body(record, parts.length - 1))
  parts.push(tail)
  return parts.join('')
}

/** The text in chunks of some 64 K characters; no more than one is held. */
export async function* streamText<R>(
  { head, body, tail }: TextFormat<R>,
  records: Records<R>,
): AsyncGenerator<string, void, undefined> {
  let chunk = head
  let position = 0
  for await (const record of records) {
    chunk += body(record, position)
    position += 1
    if (chunk.length >= CHUNK) {
      yield chunk
      chunk = ''
    }
  }
  yield chunk + tail
}
