import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** Where a file of the build is, from the root. */
export function built(file: string): string {
  return fileURLToPath(new URL(`../../../${file}`, import.meta.url))
}

/** What is in it, as JSON. */
export function builtJson(file: string) {
  return JSON.parse(readFileSync(built(file), 'utf8'))
}
