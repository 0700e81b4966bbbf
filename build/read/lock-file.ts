import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** A passage that was found in the texts: its position and the digest of its text. */
export interface LockedPassage {
  readonly start: number
  readonly end: number
  readonly digest: string
}

/** Located passages by article and by `from…to`, so that the build does not need the texts. */
export type EvidenceLock = Readonly<Record<string, Readonly<Record<string, LockedPassage>>>>

/** The key of a passage in the lock file. */
export function lockKey(passage: { readonly from: string; readonly to?: string | undefined }): string {
  return passage.to === undefined ? passage.from : `${passage.from}…${passage.to}`
}

const FILE = 'evidence.lock.json'

export function readLock(dataDirectory: string): EvidenceLock {
  const file = path.join(dataDirectory, FILE)
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as EvidenceLock) : {}
}

/** Writes the lock file with passages in the order of the text, one per line, for readable diffs. */
export function writeLock(dataDirectory: string, lock: EvidenceLock): void {
  const articles = Object.entries(lock).map(([article, passages]) => {
    const lines = Object.entries(passages)
      .sort(([, a], [, b]) => a.start - b.start || a.end - b.end)
      .map(([key, passage]) => `    ${JSON.stringify(key)}: ${JSON.stringify(passage)}`)
    return `  ${JSON.stringify(article)}: {\n${lines.join(',\n')}\n  }`
  })
  writeFileSync(path.join(dataDirectory, FILE), `{\n${articles.join(',\n')}\n}\n`)
}
