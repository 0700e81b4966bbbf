import { CliError } from '../cli-error.js'
import { readChunks } from './read-chunks.js'

/**
 * The whole text of a file, or of standard input for `-`.
 *
 * @throws CliError for a file that cannot be read or is not UTF-8
 */
export async function readText(file: string, input: AsyncIterable<Uint8Array>): Promise<string> {
  let text = ''
  for await (const chunk of readChunks(file, input)) text += chunk
  return text
}

/** @throws CliError for a file that is no JSON */
export async function readJson(file: string, input: AsyncIterable<Uint8Array>): Promise<unknown> {
  const text = await readText(file, input)
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new CliError(`expected ${file} to be JSON: ${(error as Error).message}`)
  }
}
