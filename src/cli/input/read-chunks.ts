import { createReadStream } from 'node:fs'
import { CliError } from '../cli-error.js'

/**
 * The text of a file, or of standard input for `-`, in chunks, without a byte order mark.
 *
 * @param progress is told how many bytes are read
 * @throws CliError for a file that cannot be read or is not UTF-8; it names the byte near which it is not
 */
export async function* readChunks(
  file: string,
  input: AsyncIterable<Uint8Array>,
  progress: (bytes: number) => void = () => undefined,
): AsyncGenerator<string, void, undefined> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let bytes = 0
  const decode = (chunk?: Uint8Array) => {
    try {
      return chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode()
    } catch {
      throw new CliError(`expected ${file} to be UTF-8, found bytes that are not, after byte ${bytes}`)
    }
  }
  try {
    for await (const chunk of file === '-' ? input : createReadStream(file, { highWaterMark: 1 << 20 })) {
      yield decode(chunk as Uint8Array)
      bytes += (chunk as Uint8Array).length
      progress(bytes)
    }
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    if (code && !(error instanceof CliError)) throw new CliError(`cannot read ${file}: ${message}`)
    throw error
  }
  yield decode()
}
