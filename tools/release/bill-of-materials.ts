import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { inRoot } from '../../build/places.js'

/** The bill of materials of the package (CycloneDX), without parts that differ between runs. */
export function billOfMaterials(): string {
  const read = (file: string) => JSON.parse(readFileSync(inRoot(file), 'utf8'))
  const { name, version, license, dependencies } = read('package.json')
  const { packages } = read('package-lock.json')
  const locked = Object.keys(dependencies).map((one) => [one, packages[`node_modules/${one}`].version])
  // npm omits packages that a development dependency also needs, so the bill is made in a folder without any
  const parent = mkdtempSync(path.join(tmpdir(), 'open-xiamen-sbom-'))
  // npm names the bill after the folder
  const directory = path.join(parent, name)
  mkdirSync(directory)
  try {
    const manifest = { name, version, license, dependencies: Object.fromEntries(locked) }
    writeFileSync(path.join(directory, 'package.json'), JSON.stringify(manifest))
    const npm = (...parameters: string[]) => execFileSync('npm', parameters, { cwd: directory, encoding: 'utf8' })
    npm('install', '--package-lock-only', '--ignore-scripts', '--no-audit', '--no-fund')
    const bill = JSON.parse(npm('sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'))
    delete bill.serialNumber
    delete bill.metadata.timestamp
    delete bill.metadata.tools
    return `${JSON.stringify(bill, null, 2)}\n`
  } finally {
    rmSync(parent, { recursive: true })
  }
}
