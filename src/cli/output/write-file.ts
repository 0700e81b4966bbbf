import { randomUUID } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { chmod, chown, lstat, open, realpath, rename, rm, writeFile as write } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { CliError } from '../cli-error.js'

/**
 * Writes a file once its whole content is known, so that an error in a record leaves the old file as it was. The new file
 * replaces the old one, or the file that it links to, and keeps its permissions and owner. A pipe or a device receives the content.
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
      await deliver(() => handle.createReadStream({ start: 0, autoClose: false }), file)
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

/** The errors for a folder that cannot be changed, or a file that cannot be replaced, such as a mount point. */
const REFUSED = ['EACCES', 'EPERM', 'EROFS', 'EBUSY', 'EXDEV']

/** Writes a copy in the same folder and renames it to the file, so that a full disk does not destroy the old content. */
async function deliver(content: () => NodeJS.ReadableStream, file: string): Promise<void> {
  const target = await realpath(file).catch(() => file)
  const before = await lstat(target).catch(() => undefined)
  const inPlace = () => pipeline(content(), createWriteStream(target))
  // a pipe, a device, or a link to a file that does not exist yet
  if (before && !before.isFile() && !before.isDirectory()) return await inPlace()
  const copy = path.join(path.dirname(target), `.${randomUUID()}.part`)
  try {
    const unfinished = await open(copy, 'wx')
    await pipeline(content(), unfinished.createWriteStream())
    if (before) {
      // only root can change the owner of a file
      await chown(copy, before.uid, before.gid).catch(() => undefined)
      await chmod(copy, before.mode)
    }
    await rename(copy, target)
  } catch (error) {
    if (!before?.isFile() || !REFUSED.includes((error as NodeJS.ErrnoException).code ?? '')) throw error
    await inPlace()
  } finally {
    // nothing to remove in a folder that cannot be changed
    await rm(copy, { force: true }).catch(() => undefined)
  }
}
