import { randomUUID } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { open, rm, writeFile as write } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { CliError } from '../cli-error.js'

/**
 * Writes a file once its whole content is known, so that an error in a record leaves the old file as it was. It is written in
 * place: its permissions and owner stay, a link leads where it led, and a pipe or a device receives the content.
 *
 * @returns the number of bytes written
 * @throws CliError if the file cannot be written
 */
export async function writeFile(file: string, chunks: AsyncIterable<string | Uint8Array>): Promise<number> {
  try {
    const complete = path.join(tmpdir(), `open-xiamen-${randomUUID()}`)
    const handle = await open(complete, 'wx+')
    try {
      // its content lasts as long as the handle, so nothing remains, however the program ends
      await rm(complete)
      await write(handle, chunks)
      const { size } = await handle.stat()
      await pipeline(handle.createReadStream({ start: 0 }), createWriteStream(file))
      return size
    } finally {
      await handle.close()
    }
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    // errors in the records have no system error code
    throw code ? new CliError(`cannot write ${file}: ${message}`) : error
  }
}
