import { readFileSync, writeFileSync } from 'node:fs'
import { build } from 'tsup'
import type { Compiled } from './data.js'
import { dataFiles } from './emit/data-files.js'
import { dataPackage } from './emit/data-package.js'
import { schemaFiles } from './emit/schema-files.js'
import { inRoot } from './places.js'
import { writeFiles } from './write-files.js'

/** dist/: the bundles with their declarations, the records as files, their JSON Schemas, and datapackage.json. */
export async function buildDist(compiled: Compiled): Promise<void> {
  const about = JSON.parse(readFileSync(inRoot('package.json'), 'utf8'))
  const [files] = await Promise.all([
    dataFiles(compiled, about.version),
    build({ config: inRoot('tsup.config.ts'), silent: true }),
  ])
  writeFiles(inRoot('dist/data'), files)
  writeFiles(inRoot('dist/schema'), schemaFiles())
  writeFileSync(inRoot('datapackage.json'), `${JSON.stringify(dataPackage(files, about), null, 2)}\n`)
}
