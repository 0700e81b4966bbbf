import { readFileSync } from 'node:fs'
import { compileDirectory } from '../../build/data.js'
import { dataDirectory, inRoot } from '../../build/places.js'
import type { Redirect } from '../../src/query/redirect.js'
import { readApi } from './api-model.js'
import type { Snapshot } from './check-release.js'

export const snapshotFile = inRoot('release/last-release.json')

/** The working state: the data, and the declarations of the last build. */
export function workingState(): Snapshot & { redirects: readonly Redirect[]; changelog: string } {
  const { dataset, redirects } = compileDirectory(dataDirectory)
  const { version, exports } = JSON.parse(readFileSync(inRoot('package.json'), 'utf8'))
  const entries = Object.entries<{ import: { types: string } } | string>(exports)
    // entries that are plain files have no types
    .filter((entry): entry is [string, { import: { types: string } }] => typeof entry[1] !== 'string')
    .map(([entry, conditions]) => [entry === '.' ? 'index' : entry.slice(2), conditions.import.types])
  return {
    version,
    dataset,
    redirects,
    api: readApi(inRoot(''), Object.fromEntries(entries)),
    changelog: readFileSync(inRoot('CHANGELOG.md'), 'utf8'),
  }
}
