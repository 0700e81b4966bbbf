// npm run sbom: writes release/sbom.cdx.json, the bill of materials of what users get (CycloneDX), without what differs
// from one run to the next
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { runScript } from '../build/run-script.js'

const at = (file: string) => fileURLToPath(new URL(`../${file}`, import.meta.url))
const read = (file: string) => JSON.parse(readFileSync(at(file), 'utf8'))

await runScript(() => {
  const { name, version, license, dependencies } = read('package.json')
  const { packages } = read('package-lock.json')
  const locked = Object.keys(dependencies).map((one) => [one, packages[`node_modules/${one}`].version])
  // npm leaves out of a bill without `dev` what a development dependency needs too, so it is made where there are none
  const directory = mkdtempSync(path.join(tmpdir(), 'open-xiamen-sbom-'))
  try {
    const manifest = { name, version, license, dependencies: Object.fromEntries(locked) }
    writeFileSync(path.join(directory, 'package.json'), JSON.stringify(manifest))
    const npm = (...parameters: string[]) => execFileSync('npm', parameters, { cwd: directory, encoding: 'utf8' })
    npm('install', '--package-lock-only', '--ignore-scripts', '--no-audit', '--no-fund')
    const {
      serialNumber: _,
      metadata,
      ...bill
    } = JSON.parse(npm('sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'))
    const { timestamp: __, tools: ___, ...rest } = metadata
    writeFileSync(at('release/sbom.cdx.json'), `${JSON.stringify({ ...bill, metadata: rest }, null, 2)}\n`)
  } finally {
    rmSync(directory, { recursive: true })
  }
})
