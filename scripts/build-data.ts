// npm run data: data/*.yaml and data/evidence.lock.json → src/records/*.ts, manifest.json, and the editor's schemas in data/schema/
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { collectionNames, recordTypes } from '../src/references/collection-names.js'
import type { RecordType } from '../src/references/reference-fields.js'
import { readData } from './authored/read-data.js'
import { readRedirects } from './authored/read-redirects.js'
import { compileData } from './compile/compile-data.js'
import { generateEditorSchemas } from './compile/generate-editor-schemas.js'
import { generateModules } from './compile/generate-modules.js'
import { dataDirectory } from './data-directory.js'
import { readLock } from './evidence/lock-file.js'
import { makeManifest } from './release/make-manifest.js'
import { runScript } from './run-script.js'
import { writeFiles } from './write-files.js'

const inRoot = (file: string) => fileURLToPath(new URL(`../${file}`, import.meta.url))
const records = inRoot('src/records')

await runScript(async () => {
  const data = readData(dataDirectory)
  const { places, ties } = data.register
  const registered: Partial<Record<string, readonly { readonly id: string }[]>> = { places, ties }
  const ids = Object.fromEntries(
    collectionNames.map((collection) => [
      recordTypes[collection],
      [...data.collections[collection], ...(registered[collection] ?? [])].map(({ id }) => id),
    ]),
  ) as Record<RecordType, string[]>
  // before the rest, so that an editor helps with data that does not compile yet
  writeFiles(path.join(dataDirectory, 'schema'), generateEditorSchemas(ids))
  const dataset = compileData(data, readLock(dataDirectory))
  writeFiles(records, generateModules(dataset, readRedirects(dataDirectory, dataset), data.corroboration))
  const manifest = await makeManifest(dataset, JSON.parse(readFileSync(inRoot('package.json'), 'utf8')))
  writeFileSync(inRoot('manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`)
  const counts = collectionNames.map((collection) => `${dataset[collection].length} ${collection}`)
  console.log(`data: ${counts.join(', ')}; ${dataset.evidence.length} passages of evidence`)
})
