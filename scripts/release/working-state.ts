import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Redirect } from '../../src/types/redirect.js'
import { readRedirects } from '../authored/read-redirects.js'
import { compileDirectory } from '../compile/compile-directory.js'
import { dataDirectory } from '../data-directory.js'
import { readApi } from './api-model.js'
import type { Snapshot } from './check-release.js'

const at = (file: string) => fileURLToPath(new URL(`../../${file}`, import.meta.url))

export const snapshotFile = at('release/last-release.json')
export const apiReportFile = at('release/api.md')

/** What the working tree would release: its data, and the declarations of the last build. */
export function workingState(): Snapshot & { redirects: Redirect[]; changelog: string } {
  const dataset = compileDirectory(dataDirectory)
  const { version, exports } = JSON.parse(readFileSync(at('package.json'), 'utf8'))
  const entries = Object.entries<{ import: { types: string } } | string>(exports)
    // what is only a file has no types
    .filter((entry): entry is [string, { import: { types: string } }] => typeof entry[1] !== 'string')
    .map(([entry, conditions]) => [entry === '.' ? 'index' : entry.slice(2), conditions.import.types])
  return {
    version,
    dataset,
    redirects: readRedirects(dataDirectory, dataset),
    api: readApi(at(''), Object.fromEntries(entries)),
    changelog: readFileSync(at('CHANGELOG.md'), 'utf8'),
  }
}
