import { bundledPart, type PartName, type PartRecord, type Records } from '../part.js'
import { streamText } from '../text-format.js'
import { csvFormat } from './csv-format.js'

/**
 * As `toCsv`, in chunks: records can be any number and can come from an async source, and few are held at a time.
 *
 * @throws RangeError, TypeError as `toCsv`, when the chunk is asked for
 * @example
 * import { streamCsv } from 'open-xiamen/convert'
 * let length = 0
 * for await (const chunk of streamCsv('places')) length += chunk.length
 * console.log(length > 1000) // true
 */
export async function* streamCsv<P extends PartName>(
  part: P,
  records: Records<PartRecord<P>> = bundledPart('streamCsv', part),
): AsyncGenerator<string, void, undefined> {
  yield* streamText(csvFormat('streamCsv', part), records)
}
