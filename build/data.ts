import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Coverage } from '../src/evidence/coverage.js'
import type { Dataset, PartName } from '../src/generated/types.js'
import { parts } from '../src/model/index.js'
import type { Redirect } from '../src/query/redirect.js'
import { compileData } from './check/compile-data.js'
import { emitEditorSchemas } from './emit/emit-editor-schemas.js'
import { emitIds, emitKnownIds } from './emit/emit-ids.js'
import { emitEntries, emitExportedGetters, emitGetters, emitJsonType, emitRecords } from './emit/emit-records.js'
import { emitTraditional, traditionalPairs } from './emit/emit-traditional.js'
import { makeManifest } from './emit/make-manifest.js'
import { dataDirectory, inRoot } from './places.js'
import { readLock } from './read/lock-file.js'
import { readCoverage } from './read/read-coverage.js'
import { readData } from './read/read-data.js'
import { readRedirects } from './read/read-redirects.js'
import { writeFiles } from './write-files.js'

/** The result of reading data/: the dataset, the redirects and the coverage. */
export interface Compiled {
  readonly dataset: Dataset
  readonly redirects: readonly Redirect[]
  readonly coverage: Readonly<Record<string, Coverage>>
}

/**
 * Reads and checks a data directory.
 *
 * @throws DataError with every problem
 */
export function compileDirectory(directory: string, data = readData(directory)): Compiled {
  const dataset = compileData(data, readLock(directory))
  const redirects = readRedirects(directory, dataset)
  const coverage = readCoverage(directory, new Set(dataset.sources.map(({ id }) => id)))
  return { dataset, redirects, coverage }
}

/** Builds src/generated/, manifest.json and the editor's schemas in data/schema/ from data/. */
export async function buildData(): Promise<Compiled> {
  const data = readData(dataDirectory)
  // written first, so that an editor can help with data that does not compile yet
  writeFiles(path.join(dataDirectory, 'schema'), emitEditorSchemas(data.collections))
  const compiled = compileDirectory(dataDirectory, data)
  const { dataset, redirects, coverage } = compiled
  const manifest = await makeManifest(dataset, coverage, JSON.parse(readFileSync(inRoot('package.json'), 'utf8')))
  writeFiles(
    inRoot('src/generated'),
    new Map([
      ['ids.ts', emitIds(dataset)],
      ['records.ts', emitRecords()],
      ['entries.ts', emitEntries(coverage)],
      ['traditional.ts', emitTraditional('TRADITIONAL', traditionalPairs(JSON.stringify(dataset)))],
      ['all-traditional.ts', emitTraditional('ALL_TRADITIONAL', traditionalPairs())],
      ['known-ids.ts', emitKnownIds(dataset)],
      ['exported-getters.ts', emitExportedGetters()],
      ['getters.ts', emitGetters(dataset)],
    ]),
  )
  const records = inRoot('src/generated/records')
  rmSync(records, { recursive: true, force: true })
  writeFiles(
    records,
    new Map([
      ...parts.flatMap(({ collection, typeName }): [string, string][] => [
        [`${collection}.json`, jsonLines(dataset[collection as PartName])],
        [`${collection}.d.json.ts`, emitJsonType(typeName)],
      ]),
      ['redirects.json', jsonLines(redirects)],
      ['redirects.d.json.ts', emitJsonType('Redirect', '../../query/redirect.js')],
    ]),
  )
  writeFileSync(inRoot('manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`)
  return compiled
}

/** One item per line, so that versions can be compared line by line. */
export function jsonLines(items: readonly unknown[]): string {
  return items.length === 0 ? '[]\n' : `[\n${items.map((item) => JSON.stringify(item)).join(',\n')}\n]\n`
}
