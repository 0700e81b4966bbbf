import { type NdjsonLine, ndjsonLines } from '../../convert/ndjson.js'
import { CliError } from '../cli-error.js'
import { type ReadOptions, readChunks } from './read-chunks.js'

/**
 * The lines of an NDJSON file, or of standard input for `-`, one by one.
 *
 * @param progress is told how many bytes are read
 * @throws CliError for a file that cannot be read or is not UTF-8
 */
export function readNdjsonLines(
  file: string,
  input: AsyncIterable<Uint8Array>,
  progress?: ReadOptions['progress'],
): AsyncGenerator<NdjsonLine, void, undefined> {
  return ndjsonLines(readChunks(file, input, { progress }))
}

/**
 * The values of an NDJSON file, or of standard input for `-`, one by one.
 *
 * @throws CliError for a file that cannot be read, is not UTF-8, or has a line that is not JSON; it names file and line
 */
export async function* readNdjson(
  file: string,
  input: AsyncIterable<Uint8Array>,
): AsyncGenerator<unknown, void, undefined> {
  for await (const item of readNdjsonLines(file, input)) {
    if ('value' in item) yield item.value
    else throw new CliError(`${file} line ${item.line}: expected JSON, found ${item.found}`)
  }
}
