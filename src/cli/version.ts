import { readFileSync } from 'node:fs'

/** The version of the package, as built. */
export function version(): string {
  return JSON.parse(readFileSync(new URL('../manifest.json', import.meta.url), 'utf8')).version
}
