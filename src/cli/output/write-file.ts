import { open, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { CliError } from '../cli-error.js'

/**
 * Writes a file whole or not at all: into another beside it, which takes its place when all is written.
 *
 * @returns how many bytes were written
 * @throws CliError where it cannot be written
 */
export async function writeFile(file: string, chunks: AsyncIterable<string | Uint8Array>): Promise<number> {
  const unfinished = path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}.part`)
  const fault = (error: unknown) => {
    const { code, message } = error as NodeJS.ErrnoException
    return code ? new CliError(`cannot write ${file}: ${message}`) : (error as Error)
  }
  let bytes = 0
  const handle = await open(unfinished, 'wx').catch((error) => {
    throw fault(error)
  })
  try {
    for await (const chunk of chunks) {
      const buffer = typeof chunk === 'string' ? Buffer.from(chunk) : chunk
      await handle.writeFile(buffer)
      bytes += buffer.length
    }
    await handle.close()
    await rename(unfinished, file)
  } catch (error) {
    await handle.close().catch(() => undefined)
    await rm(unfinished, { force: true })
    throw fault(error)
  }
  return bytes
}
