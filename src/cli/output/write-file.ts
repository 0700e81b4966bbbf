import type { Stats } from 'node:fs'
import { type FileHandle, lstat, open, realpath, rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { CliError } from '../cli-error.js'

type Chunks = AsyncIterable<string | Uint8Array>

/**
 * Writes a file atomically: to a temporary file in the same folder, which then replaces the file and keeps its permissions. The
 * target of a link is written and the link kept; a pipe or device is written directly.
 *
 * @returns the number of bytes written
 * @throws CliError if the file cannot be written
 */
export async function writeFile(file: string, chunks: Chunks): Promise<number> {
  try {
    const before = await stat(file).catch(unlessMissing)
    const isFile = before ? before.isFile() || before.isDirectory() : !(await lstat(file).catch(unlessMissing))
    // a pipe, a device, or a link to a file that does not exist yet
    if (!isFile) return await writeInto(await open(file, 'w'), chunks)
    return await replace(before ? await realpath(file) : file, chunks, before)
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    // errors in the records have no system error code
    throw code ? new CliError(`cannot write ${file}: ${message}`) : error
  }
}

async function replace(target: string, chunks: Chunks, before: Stats | undefined): Promise<number> {
  const unfinished = path.join(path.dirname(target), `.${path.basename(target)}.${process.pid}.part`)
  const handle = await open(unfinished, 'wx', before && before.mode & 0o777)
  try {
    // the process's umask must not change the permissions of an existing file
    if (before) await handle.chmod(before.mode & 0o7777)
    const bytes = await writeInto(handle, chunks)
    await rename(unfinished, target)
    return bytes
  } catch (error) {
    await handle.close().catch(() => undefined)
    await rm(unfinished, { force: true })
    throw error
  }
}

async function writeInto(handle: FileHandle, chunks: Chunks): Promise<number> {
  let bytes = 0
  try {
    for await (const chunk of chunks) {
      const buffer = typeof chunk === 'string' ? Buffer.from(chunk) : chunk
      await handle.writeFile(buffer)
      bytes += buffer.length
    }
  } finally {
    await handle.close()
  }
  return bytes
}

function unlessMissing(error: unknown): undefined {
  if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  return undefined
}
