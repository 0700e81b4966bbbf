import type { Records } from '../part.js'
import { streamText } from '../text-format.js'
import { ndjsonFormat } from './ndjson-format.js'

/**
 * As `toNdjson`, in chunks, of records that can come from an async source.
 *
 * @throws TypeError for what is no record, when the chunk is asked for
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
