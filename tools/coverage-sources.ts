// npx tsx tools/coverage-sources.ts [DIRECTORY]: the share of each article that supports at least one record, and the passages
// that support none
import { compileDirectory } from '../build/data.js'
import { dataDirectory } from '../build/places.js'
import { readSources, sourcesDirectory } from '../build/read/read-sources.js'
import { runScript } from '../build/run-script.js'
import { fieldCoverage } from './coverage/field-coverage.js'
import { sourceCoverage } from './coverage/source-coverage.js'

const SHOWN = 12
const LONGEST_EXCERPT = 40

await runScript(() => {
  const { dataset } = compileDirectory(dataDirectory)
  const directory = sourcesDirectory(process.argv[2])
  const texts = directory === undefined ? undefined : readSources(directory)
  for (const { source, document, length, covered, uncovered } of sourceCoverage(dataset)) {
    const share = ((100 * covered) / length).toFixed(1)
    console.log(`${source}: ${covered} of ${length} characters support a record (${share} %)`)
    const text = texts?.get(document)
    for (const { start, end } of uncovered.slice(0, SHOWN)) {
      const excerpt = text?.slice(start, end)
      const shown = excerpt && excerpt.length > LONGEST_EXCERPT ? `${excerpt.slice(0, LONGEST_EXCERPT)}…` : excerpt
      console.log(`  ${String(end - start).padStart(4)}  ${start}–${end}${shown === undefined ? '' : `  ${shown}`}`)
    }
    if (uncovered.length > SHOWN) console.log(`  and ${uncovered.length - SHOWN} shorter ones`)
  }
  const { needed, supported, inferred } = fieldCoverage(dataset)
  console.log(`${needed} fields need evidence, ${supported} have it, ${inferred} of them by inference`)
  if (!texts) console.log('The texts are not here (OPEN_XIAMEN_SOURCES), so only positions are shown.')
})
