import { createReadStream } from 'node:fs'
import { decoderOf, encodingOf } from '../../convert/csv-text.js'
import { CliError } from '../cli-error.js'

/** Options for reading a file. */
export interface ReadOptions {
  /** If omitted, UTF-16 if the text has its byte order mark, or else UTF-8. */
  readonly encoding?: string | undefined
  /** The advice for bytes that are not valid in the encoding. */
  readonly hint?: string
}

/**
 * The text of a file, or of standard input for `-`, in chunks, without a byte order mark.
 *
 * @throws CliError if the file cannot be read or is not in its encoding
 */
export async function* readChunks(
  file: string,
  input: AsyncIterable<Uint8Array>,
  { encoding, hint = '' }: ReadOptions = {},
): AsyncGenerator<string, void, undefined> {
  let decoder: TextDecoder | undefined
  try {
    for await (const chunk of file === '-' ? input : createReadStream(file, { highWaterMark: 1 << 20 })) {
      decoder ??= decoderOf('readChunks', encoding ?? encodingOf(chunk))
      yield decoder.decode(chunk, { stream: true })
    }
    if (decoder) yield decoder.decode()
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA') {
      throw new CliError(`expected ${file} to be ${decoder?.encoding.toUpperCase()}, found invalid bytes${hint}`)
    }
    throw code ? new CliError(`cannot read ${file}: ${message}`) : error
  }
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
