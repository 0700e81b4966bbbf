import { createReadStream } from 'node:fs'
import { decoderOf, encodingOf } from '../../convert/csv-text.js'
import { CliError } from '../cli-error.js'

/** Options for reading a file. */
export interface ReadOptions {
  /** Receives the number of bytes read. */
  readonly progress?: ((bytes: number) => void) | undefined
  /** If omitted, UTF-16 if the text has its byte order mark, or else UTF-8. */
  readonly encoding?: string | undefined
  /** The advice for bytes that are not valid in the encoding. */
  readonly hint?: string | undefined
}

/**
 * The text of a file, or of standard input for `-`, in chunks, without a byte order mark.
 *
 * @throws CliError if the file cannot be read or is not in its encoding; the message names the byte near the problem
 */
export async function* readChunks(
  file: string,
  input: AsyncIterable<Uint8Array>,
  { progress, encoding, hint = '' }: ReadOptions = {},
): AsyncGenerator<string, void, undefined> {
  let decoder = encoding === undefined ? undefined : decoderOf('readChunks', encoding)
  let bytes = 0
  const decode = (chunk?: Uint8Array) => {
    decoder ??= decoderOf('readChunks', encodingOf(chunk ?? new Uint8Array()))
    try {
      return chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode()
    } catch {
      const name = decoder.encoding.toUpperCase()
      throw new CliError(`expected ${file} to be ${name}, found invalid bytes after byte ${bytes}${hint}`)
    }
  }
  try {
    for await (const chunk of withHead(file === '-' ? input : createReadStream(file, { highWaterMark: 1 << 20 }))) {
      yield decode(chunk)
      bytes += chunk.length
      progress?.(bytes)
    }
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    if (code && !(error instanceof CliError)) throw new CliError(`cannot read ${file}: ${message}`)
    throw error
  }
  yield decode()
}

/** The same bytes in chunks; the first has at least two bytes, if there are two, so that it shows a UTF-16 byte order mark. */
async function* withHead(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void, undefined> {
  let head: Uint8Array | undefined = new Uint8Array()
  for await (const chunk of chunks) {
    const whole: Uint8Array = head ? Buffer.concat([head, chunk]) : chunk
    head = head && whole.length < 2 ? whole : undefined
    if (!head) yield whole
  }
  if (head) yield head
}

/**
 * The whole text of a file, or of standard input for `-`.
 *
 * @throws CliError if the file cannot be read or is not UTF-8
 */
export async function readText(file: string, input: AsyncIterable<Uint8Array>): Promise<string> {
  let text = ''
  for await (const chunk of readChunks(file, input)) text += chunk
  return text
}

/** @throws CliError if the file is not JSON */
export async function readJson(file: string, input: AsyncIterable<Uint8Array>): Promise<unknown> {
  const text = await readText(file, input)
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new CliError(`expected ${file} to be JSON: ${(error as Error).message}`)
  }
}
