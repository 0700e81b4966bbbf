// last part of the build: the records as files for every other language, in dist/data/, their JSON Schemas in dist/schema/,
// and datapackage.json, which describes them
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { dataFiles } from './files/data-files.js'
import { dataPackage } from './files/data-package.js'
import { readDictionary } from './files/read-dictionary.js'
import { schemaFiles } from './files/schema-files.js'
import { runScript } from './run-script.js'
import { writeFiles } from './write-files.js'

const at = (file: string) => fileURLToPath(new URL(`../${file}`, import.meta.url))

await runScript(async () => {
  const dictionary = readDictionary(at('docs/dictionary.yaml'))
  const files = await dataFiles()
  const schemas = schemaFiles(dictionary)
  const about = JSON.parse(readFileSync(at('package.json'), 'utf8'))
  const description = dataPackage(files, dictionary, about)
  const unused = dictionary.unused()
  if (unused.length > 0) {
    throw new RangeError(`docs/dictionary.yaml: expected only lines of fields that exist, found ${unused.join(', ')}`)
  }
  writeFiles(at('dist/data'), files)
  writeFiles(at('dist/schema'), schemas)
  writeFileSync(at('datapackage.json'), `${JSON.stringify(description, null, 2)}\n`)
})
