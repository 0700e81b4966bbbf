import { randomBytes } from 'node:crypto'
import { createReadStream, createWriteStream, rmSync, type Stats } from 'node:fs'
import { type FileHandle, lstat, open, realpath, rename, stat, truncate } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { CliError } from '../cli-error.js'

type Chunks = AsyncIterable<string | Uint8Array>

/**
 * Writes a file atomically: to a temporary file in the same folder, which then replaces the file and keeps its permissions and
 * owner. If the system allows writing the file but not replacing it, for example because it is a mount point, its content is
 * overwritten once the temporary file is complete. The target of a link is written and the link kept; a pipe or device is written
 * directly.
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

/** The error codes for a folder that cannot be changed or a file that cannot be replaced. */
const REFUSED = ['EACCES', 'EPERM', 'EROFS', 'EBUSY', 'EXDEV']

async function replace(target: string, chunks: Chunks, before: Stats | undefined): Promise<number> {
  // a short name, because the name of the file may already have the maximum length
  const name = `.${randomBytes(8).toString('hex')}.part`
  let unfinished = path.join(path.dirname(target), name)
  let handle: FileHandle | undefined
  const create = () => open(unfinished, 'wx', before && before.mode & 0o777)
  const remove = () => rmSync(unfinished, { force: true })
  const release = onSignal(remove)
  try {
    handle = await create().catch((error) => {
      if (!before || !isRefused(error)) throw error
      unfinished = path.join(tmpdir(), name)
      return create()
    })
    if (before) {
      // only root can change the owner of a file
      await handle.chown(before.uid, before.gid).catch(() => undefined)
      // the process's umask must not change the permissions of an existing file
      await handle.chmod(before.mode & 0o7777)
    }
    const bytes = await writeInto(handle, chunks)
    await rename(unfinished, target).catch(async (error) => {
      if (!before || !isRefused(error)) throw error
      // overwrites without truncating first, so that a full disk does not destroy the old content
      await pipeline(createReadStream(unfinished), createWriteStream(target, { flags: 'r+' }))
      await truncate(target, bytes)
    })
    return bytes
  } finally {
    await handle?.close().catch(() => undefined)
    if (handle) remove()
    release()
  }
}

function isRefused(error: unknown): boolean {
  return REFUSED.includes((error as NodeJS.ErrnoException).code ?? '')
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** Runs `work` before a signal ends the program. The returned function removes the handlers. */
function onSignal(work: () => void): () => void {
  const release = () => {
    for (const signal of SIGNALS) process.off(signal, end)
  }
  const end = (signal: NodeJS.Signals) => {
    work()
    release()
    // without handlers, the signal ends the program
    process.kill(process.pid, signal)
  }
  for (const signal of SIGNALS) process.on(signal, end)
  return release
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
