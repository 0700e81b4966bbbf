import { describeValue } from '../../describe/describe-value.js'
import { linesOf } from './lines-of.js'

/**
 * The values of an NDJSON text that comes in chunks, such as a file's stream; of a text that is there whole, pass it in a
 * list. Blank lines are passed over. Whether a value is a valid record is for `open-xiamen/schema` to say.
 *
 * @throws RangeError for a line that is no JSON; it names the line
 * @example
 * import { fromNdjson } from 'open-xiamen/convert'
 * const found: unknown[] = []
 * for await (const value of fromNdjson(['{"id":"a"}\n{"id"', ':"b"}\n'])) found.push(value)
 * console.log(JSON.stringify(found)) // [{"id":"a"},{"id":"b"}]
 */
export async function* fromNdjson(
  chunks: Iterable<string> | AsyncIterable<string>,
): AsyncGenerator<unknown, void, undefined> {
  let number = 0
  for await (const line of linesOf(chunks)) {
    number += 1
    if (line.trim() === '') continue
    let value: unknown
    try {
      value = JSON.parse(line.replace(/^\uFEFF/, ''))
    } catch {
      throw new RangeError(`fromNdjson: line ${number}: expected JSON, found ${describeValue(line)}`)
    }
    yield value
  }
}
