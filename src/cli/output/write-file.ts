import type { Stats } from 'node:fs'
import { type FileHandle, open, readlink, realpath, rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { CliError } from '../cli-error.js'

type Chunks = AsyncIterable<string | Uint8Array>

/**
 * Writes a file whole or not at all: into another in the same folder, which takes its place when all is written, with the
 * permissions that it had. A link stays and the file that it names is written; a pipe or a device is written to as it is.
 *
 * @returns how many bytes were written
 * @throws CliError if it cannot be written
 */
export async function writeFile(file: string, chunks: Chunks): Promise<number> {
  try {
    const before = await stat(file).catch(unlessMissing)
    if (before && !before.isFile() && !before.isDirectory()) return await writeInto(await open(file, 'w'), chunks)
    return await replace(await targetOf(file), chunks, before)
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    // what goes wrong with the records has no code of the system
    throw code ? new CliError(`cannot write ${file}: ${message}`) : error
  }
}

async function replace(target: string, chunks: Chunks, before: Stats | undefined): Promise<number> {
  const unfinished = path.join(path.dirname(target), `.${path.basename(target)}.${process.pid}.part`)
  const handle = await open(unfinished, 'wx', before && before.mode & 0o777)
  try {
    // the mask of the process does not hold for what was there
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

/** The file that is written: what a link names, though it is not there yet. */
async function targetOf(file: string, links = 40): Promise<string> {
  try {
    return await realpath(file)
  } catch (error) {
    unlessMissing(error)
    const named = links > 0 ? await readlink(file).catch(() => undefined) : undefined
    return named === undefined ? file : await targetOf(path.resolve(path.dirname(file), named), links - 1)
  }
}

function unlessMissing(error: unknown): undefined {
  if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  return undefined
}
