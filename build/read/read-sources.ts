import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { normaliseText } from '../../src/evidence/normalise-text.js'

/** The directory of the article texts, which are not part of the repository; `undefined` if there is none. */
export function sourcesDirectory(argument?: string): string | undefined {
  return argument ?? process.env['OPEN_XIAMEN_SOURCES'] ?? undefined
}

/** The normalised text of every document in a directory, by document id (the file's name without `.txt`). */
export function readSources(directory: string): ReadonlyMap<string, string> {
  const files = readdirSync(directory).filter((file) => file.endsWith('.txt'))
  const decoder = new TextDecoder('utf-8', { fatal: true })
  return new Map(
    files.map((file) => [
      file.slice(0, -'.txt'.length),
      normaliseText(decoder.decode(readFileSync(path.join(directory, file)))),
    ]),
  )
}
