import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** Writes files by name into a directory, which is created if it does not exist. */
export function writeFiles(directory: string, files: ReadonlyMap<string, string | Uint8Array>): void {
  mkdirSync(directory, { recursive: true })
  for (const [name, content] of files) writeFileSync(path.join(directory, name), content)
}
