import { fromNdjson } from '../../convert/index.js'
import { faultInFile } from './fault-in-file.js'
import { readChunks } from './read-chunks.js'

/**
 * The values of an NDJSON file, or of standard input for `-`, one by one.
 *
 * @param progress is told how many bytes are read
 * @throws CliError for a file that cannot be read, is not UTF-8, or has a line that is no JSON; it names file and line
 */
export async function* readNdjson(
  file: string,
  input: AsyncIterable<Uint8Array>,
  progress?: (bytes: number) => void,
): AsyncGenerator<unknown, void, undefined> {
  try {
    yield* fromNdjson(readChunks(file, input, progress))
  } catch (error) {
    throw faultInFile(file, error)
  }
}
