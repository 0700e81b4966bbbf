// npm run release:snapshot: after a release, keeps its data and types as what the next one is compared with
import { writeFileSync } from 'node:fs'
import { runScript } from '../build/run-script.js'
import { canonicalJson } from '../src/evidence/canonical-json.js'
import { snapshotFile, workingState } from './release/working-state.js'

await runScript(() => {
  const { version, dataset, api } = workingState()
  // a line for each record, so that the next snapshot is easy to read in a diff
  const parts = Object.entries(dataset).map(([part, records]) => {
    const lines = (records as readonly unknown[]).map((record) => canonicalJson(record)).join(',\n')
    return `${JSON.stringify(part)}: [\n${lines}\n]`
  })
  writeFileSync(
    snapshotFile,
    `{"version": ${JSON.stringify(version)},\n"api": ${canonicalJson(api)},\n"dataset": {\n${parts.join(',\n')}\n}}\n`,
  )
  console.log(`${version} kept as the last release`)
})
