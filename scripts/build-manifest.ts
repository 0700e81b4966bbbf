// after the bundle: manifest.json, what the data of this version must be
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { readData } from './authored/read-data.js'
import { compileData } from './compile/compile-data.js'
import { dataDirectory } from './data-directory.js'
import { readLock } from './evidence/lock-file.js'
import { makeManifest } from './release/make-manifest.js'
import { runScript } from './run-script.js'

const at = (file: string) => fileURLToPath(new URL(`../${file}`, import.meta.url))

await runScript(async () => {
  const dataset = compileData(readData(dataDirectory), readLock(dataDirectory))
  const manifest = await makeManifest(dataset, JSON.parse(readFileSync(at('package.json'), 'utf8')))
  writeFileSync(at('manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`)
})
