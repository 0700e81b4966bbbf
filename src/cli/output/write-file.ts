import { randomBytes } from 'node:crypto'
import { createReadStream, createWriteStream, rmSync, type Stats } from 'node:fs'
import { type FileHandle, lstat, open, realpath, rename, stat, truncate } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { CliError } from '../cli-error.js'

type Chunks = AsyncIterable<string | Uint8Array>

/**
 * Writes a file whole or not at all: into another in the same folder, which takes its place when all is written, with the
 * permissions and the owner that it had. Where the system lets a file be written but not replaced, such as one that is
 * mounted alone, its content is replaced when all is there. A link stays and the file that it names is written; a pipe or a
 * device is written to as it is.
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

/** What the system says of a folder that cannot be changed, and of a file that cannot be replaced. */
const REFUSED = ['EACCES', 'EPERM', 'EROFS', 'EBUSY', 'EXDEV']

async function replace(target: string, chunks: Chunks, before: Stats | undefined): Promise<number> {
  // short, as the name of the file can be as long as a name can be
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
      // only root can give a file away
      await handle.chown(before.uid, before.gid).catch(() => undefined)
      // the mask of the process does not hold for what was there
      await handle.chmod(before.mode & 0o7777)
    }
    const bytes = await writeInto(handle, chunks)
    await rename(unfinished, target).catch(async (error) => {
      if (!before || !isRefused(error)) throw error
      // over what is there, so that it is not lost where there is no room for more
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

/** Does something before a signal ends the program; what is returned undoes that. */
function onSignal(work: () => void): () => void {
  const release = () => {
    for (const signal of SIGNALS) process.off(signal, end)
  }
  const end = (signal: NodeJS.Signals) => {
    work()
    release()
    // which ends the program, now that nobody listens
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
