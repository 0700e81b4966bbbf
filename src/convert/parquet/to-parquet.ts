import { bundledPart, type PartName, type PartRecord, type Records } from '../part.js'
import { parquetChunks } from './parquet-chunks.js'

/**
 * Records as a Parquet file: dates as DATE, lists as LIST, numbers as numbers, columns as in `toCsv`.
 *
 * @param part a collection, or `evidence`
 * @param records records of your own; the bundled ones unless given
 * @throws RangeError for another part, TypeError for a record that lacks a required field
 * @example
 * import { toParquet } from 'open-xiamen/convert'
 * const bytes = await toParquet('events')
 * console.log(new TextDecoder().decode(bytes.slice(-4))) // PAR1
 */
export async function toParquet<P extends PartName>(
  part: P,
  records: Records<PartRecord<P>> = bundledPart('toParquet', part),
): Promise<Uint8Array> {
  const chunks: BlobPart[] = []
  for await (const chunk of parquetChunks('toParquet', part, records)) chunks.push(chunk as BlobPart)
  return new Uint8Array(await new Blob(chunks).arrayBuffer())
}
