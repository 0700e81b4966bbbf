// npm run release:check: is the version bump large enough for what has changed since the last release?
import { readFileSync } from 'node:fs'
import { runScript } from '../build/run-script.js'
import { apiReport } from './release/api-report.js'
import { checkRelease, type Snapshot } from './release/check-release.js'
import { apiReportFile, snapshotFile, workingState } from './release/working-state.js'

await runScript(() => {
  const last = JSON.parse(readFileSync(snapshotFile, 'utf8')) as Snapshot
  const next = workingState()
  const { changes, needed, announced, faults } = checkRelease(last, next)
  for (const { bump, subject, what } of changes) console.log(`${bump.padEnd(5)}  ${subject}: ${what}`)
  console.log(`${changes.length} changes since ${last.version}; they need: ${needed}; announced: ${announced}`)
  const all = [...faults]
  if (readFileSync(apiReportFile, 'utf8') !== apiReport(next.api)) {
    all.push(
      'release/api.md: expected the report of the public API to be up to date (run `npm run api`), found another',
    )
  }
  for (const fault of all) console.error(fault)
  if (all.length > 0) process.exitCode = 1
})
