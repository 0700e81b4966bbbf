// npm run release -- check: is the version bump large enough, and are the reports of a release up to date?
// npm run release -- write: writes those reports: the changelog's list of records, the public API, the tarball, the bill of
// materials, and the pictures and transcripts of README and guides
// npm run release -- snapshot: after a release, keeps its data and types for comparison with the next one
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { inRoot } from '../build/places.js'
import { runScript } from '../build/run-script.js'
import { committedFiles } from '../site/committed-files.js'
import { canonicalJson } from '../src/evidence/canonical-json.js'
import { apiReport } from './release/api-model.js'
import { billOfMaterials } from './release/bill-of-materials.js'
import { dataSection, withDataSection } from './release/changelog.js'
import { checkRelease, type Snapshot } from './release/check-release.js'
import { snapshotFile, workingState } from './release/working-state.js'

const CHANGELOGS = ['CHANGELOG.md', 'CHANGELOG.zh.md']

const STEPS: Readonly<Record<string, () => Promise<void> | void>> = { check, write, snapshot }

await runScript(async () => {
  const [name = 'check'] = process.argv.slice(2)
  const step = Object.hasOwn(STEPS, name) ? STEPS[name] : undefined
  if (!step) throw new RangeError(`release: expected one of ${Object.keys(STEPS).join(', ')}, found "${name}"`)
  await step()
})

/** The expected content of every release report, by file name. */
async function reports(): Promise<{ checked: ReturnType<typeof checkRelease>; files: ReadonlyMap<string, string> }> {
  const last = JSON.parse(readFileSync(snapshotFile, 'utf8')) as Snapshot
  const next = workingState()
  const checked = checkRelease(last, next)
  const section = dataSection(checked.dataChanges)
  const files = new Map([
    ...CHANGELOGS.map((file): [string, string] => [file, withDataSection(readFileSync(inRoot(file), 'utf8'), section)]),
    ['release/api.md', apiReport(next.api)],
    ['release/tarball.txt', packedFiles()],
    ['release/sbom.cdx.json', billOfMaterials()],
    ...(await committedFiles()),
  ])
  return { checked, files }
}

async function check(): Promise<void> {
  const { checked, files } = await reports()
  for (const { bump, subject, what } of checked.changes) console.log(`${bump.padEnd(5)}  ${subject}: ${what}`)
  console.log(`${checked.changes.length} changes; they need: ${checked.needed}; announced: ${checked.announced}`)
  const stale = [...files].filter(([file, text]) => readFileSync(inRoot(file), 'utf8') !== text)
  const faults = [
    ...checked.faults,
    ...stale.map(
      ([file]) => `${file}: expected it to be up to date (run \`npm run release -- write\`), found another state`,
    ),
  ]
  for (const fault of faults) console.error(fault)
  if (faults.length > 0) process.exitCode = 1
}

async function write(): Promise<void> {
  for (const [file, text] of (await reports()).files) writeFileSync(inRoot(file), text)
}

function snapshot(): void {
  const { version, dataset, api } = workingState()
  // one line per record, for readable diffs of snapshots
  const parts = Object.entries(dataset).map(([part, records]) => {
    const lines = (records as readonly unknown[]).map((record) => canonicalJson(record)).join(',\n')
    return `${JSON.stringify(part)}: [\n${lines}\n]`
  })
  const head = `{"version": ${JSON.stringify(version)},\n"api": ${canonicalJson(api)},`
  writeFileSync(snapshotFile, `${head}\n"dataset": {\n${parts.join(',\n')}\n}}\n`)
  console.log(`${version} kept as the last release`)
}

/** Every published file. The hashes in names of chunks are replaced by a placeholder. */
function packedFiles(): string {
  const packed = execFileSync('npm', ['pack', '--ignore-scripts', '--dry-run', '--json'], {
    cwd: inRoot(''),
    encoding: 'utf8',
  })
  const [{ files }] = JSON.parse(packed) as [{ files: { path: string }[] }]
  const names = files.map(({ path }) => path.replace(/-[\w-]{8}(?=\.(?:d\.c?ts|js)$)/, '-*'))
  return `${[...new Set(names)].sort().join('\n')}\n`
}
