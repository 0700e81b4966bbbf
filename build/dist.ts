import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { build } from 'tsup'
import type { Compiled } from './data.js'
import { dataFiles } from './emit/data-files.js'
import { dataPackage } from './emit/data-package.js'
import { schemaFiles } from './emit/schema-files.js'
import { inRoot } from './places.js'
import { writeFiles } from './write-files.js'

/** Builds dist/: the bundles with their declarations, the data files, their JSON Schemas, and datapackage.json. */
export async function buildDist(compiled: Compiled): Promise<void> {
  const about = JSON.parse(readFileSync(inRoot('package.json'), 'utf8'))
  const [files] = await Promise.all([
    dataFiles(compiled, about.version),
    build({ config: inRoot('tsup.config.ts'), silent: true }),
  ])
  for (const name of readdirSync(inRoot('dist'))) if (name.endsWith('.map')) withoutGenerated(inRoot(`dist/${name}`))
  writeFiles(inRoot('dist/data'), files)
  writeFiles(inRoot('dist/schema'), schemaFiles())
  writeFileSync(inRoot('datapackage.json'), `${JSON.stringify(dataPackage(files, about))}\n`)
}

/**
 * Replaces the text of generated modules in a source map with one line, because nobody debugs tables. Without any text,
 * bundlers would look for the file, which is not in the package.
 */
function withoutGenerated(file: string): void {
  const map: { sources: string[]; sourcesContent: string[] } = JSON.parse(readFileSync(file, 'utf8'))
  map.sourcesContent = map.sourcesContent.map((text, at) =>
    map.sources[at]?.includes('/generated/') ? '// made from data/ and src/model/ by the build\n' : text,
  )
  writeFileSync(file, JSON.stringify(map))
}
