import { bundledPart, type PartName, type PartRecord, type Records } from '../part.js'
import { parquetChunks } from './parquet-chunks.js'

/**
 * Records as a Parquet file, in chunks of bytes: dates as DATE, lists as LIST, numbers as numbers, columns as in `toCsv`.
 * Records can be any number; those of one row group, 50,000, are held at a time.
 *
 * @param part a collection, or `evidence`
 * @param records records of your own; the bundled ones unless given
 * @throws RangeError for another part, TypeError for a record that lacks a required field, when the chunk is asked for
 * @example
 * import { streamParquet } from 'open-xiamen/convert'
 * const chunks: Uint8Array[] = []
 * for await (const chunk of streamParquet('events')) chunks.push(chunk)
 * console.log(new TextDecoder().decode(chunks[0]?.slice(0, 4))) // PAR1
 */
export async function* streamParquet<P extends PartName>(
  part: P,
  records: Records<PartRecord<P>> = bundledPart('streamParquet', part),
): AsyncGenerator<Uint8Array, void, undefined> {
  yield* parquetChunks('streamParquet', part, records)
}
