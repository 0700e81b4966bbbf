import { wrongType } from '../describe/check-argument.js'
import { describeValue } from '../describe/describe-value.js'
import { checkIterable } from './convert-record.js'
import type { OutputFormat } from './output-format.js'
import type { Records } from './part.js'
import { streamText, type TextFormat, wholeText } from './text-format.js'

/**
 * Converts records to NDJSON: one JSON value per line, each line ended by `\n`.
 *
 * @param records records of any collection, or entries of the evidence, bundled or your own
 * @throws TypeError if `records` is not iterable, or one of them is not an object
 * @example
 * import { sisterCities } from 'open-xiamen'
 * import { toNdjson } from 'open-xiamen/convert'
 * console.log(toNdjson(sisterCities).split('\n').length - 1 === sisterCities.length) // true
 */
export function toNdjson(records: Iterable<object>): string {
  return wholeText(ndjsonFormat('toNdjson'), records)
}

/**
 * Like `toNdjson`, in chunks. It also accepts records from an async source.
 *
 * @throws TypeError like `toNdjson`, when the chunk is requested
 * @example
 * import { forums } from 'open-xiamen'
 * import { fromNdjson, streamNdjson } from 'open-xiamen/convert'
 * let count = 0
 * for await (const forum of fromNdjson(streamNdjson(forums))) if (forum) count += 1
 * console.log(count === forums.length) // true
 */
export async function* streamNdjson(records: Records<object>): AsyncGenerator<string, void, undefined> {
  yield* streamText(ndjsonFormat('streamNdjson'), records)
}

/**
 * Reads the values of an NDJSON text that arrives in chunks, such as a file stream. Pass a complete text as an array of one
 * string. Blank lines are skipped. Use `open-xiamen/schema` to validate the values.
 *
 * @throws RangeError if a line is not JSON; the message names the line
 * @throws TypeError if `chunks` is not iterable, or a chunk is not a string
 * @example
 * import { fromNdjson } from 'open-xiamen/convert'
 * const found: unknown[] = []
 * for await (const value of fromNdjson(['{"id":"a"}\n{"id"', ':"b"}\n'])) found.push(value)
 * console.log(JSON.stringify(found)) // [{"id":"a"},{"id":"b"}]
 */
export async function* fromNdjson(chunks: Records<string>): AsyncGenerator<unknown, void, undefined> {
  for await (const item of ndjsonLines(chunks)) {
    if ('value' in item) yield item.value
    else throw new RangeError(`fromNdjson: line ${item.line}: expected JSON, found ${item.found}`)
  }
}

/** A line of NDJSON: its value, or what was found instead of JSON. */
export type NdjsonLine =
  | { readonly line: number; readonly value: unknown }
  | { readonly line: number; readonly found: string }

/**
 * The lines of an NDJSON text that are not blank.
 *
 * @throws TypeError if `chunks` is not iterable, or a chunk is not a string
 */
export async function* ndjsonLines(chunks: Records<string>): AsyncGenerator<NdjsonLine, void, undefined> {
  checkIterable('fromNdjson', 'chunks', chunks)
  let line = 0
  for await (const text of linesOf(chunks)) {
    line += 1
    if (text.trim() === '') continue
    let value: unknown
    try {
      value = JSON.parse(text.replace(/^\uFEFF/, ''))
    } catch {
      yield { line, found: describeValue(text) }
      continue
    }
    yield { line, value }
  }
}

function ndjsonFormat(caller: string): TextFormat<object> {
  return { caller, head: '', body: (record) => `${JSON.stringify(record)}\n`, tail: '' }
}

/** The lines of a text that arrives in chunks, without line ends. */
async function* linesOf(chunks: Records<string>): AsyncGenerator<string, void, undefined> {
  let rest: string[] = []
  for await (const chunk of chunks) {
    if (typeof chunk !== 'string') throw wrongType('fromNdjson', 'chunks to be strings', chunk)
    const [first = '', ...others] = chunk.split('\n')
    rest.push(first)
    for (const line of others) {
      yield rest.join('').replace(/\r$/, '')
      rest = [line]
    }
  }
  const last = rest.join('')
  if (last !== '') yield last
}

export const ndjson: OutputFormat = {
  name: 'NDJSON',
  extension: 'ndjson',
  mediaType: 'application/x-ndjson',
  stream: (_, records) => streamNdjson(records),
}
