import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const read = (file: string) => JSON.parse(readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8'))
const manifest = read('package.json')
const lock = read('package-lock.json')

/** What a dependency brings with it, and why that is no matter. */
const BROUGHT: Readonly<Record<string, readonly string[]>> = {
  // the reader by the same authors, from which it takes the names of types; it brings nothing more
  'hyparquet-writer': ['hyparquet'],
}
const locked = [...Object.keys(manifest.dependencies), ...Object.values(BROUGHT).flat()]

test('the bill of materials has what users get, at the locked versions, and nothing else', () => {
  const components: { name: string; version: string }[] = read('release/sbom.cdx.json').components
  const expected = locked.map((name) => `${name}@${lock.packages[`node_modules/${name}`].version}`)
  expect(components.map(({ name, version }) => `${name}@${version}`).sort()).toEqual(expected.sort())
})

test('what users get brings no more than is listed and runs no script when it is installed', () => {
  for (const name of locked) {
    const entry = lock.packages[`node_modules/${name}`]
    expect(Object.keys(entry.dependencies ?? {}), name).toEqual(BROUGHT[name] ?? [])
    expect(entry.hasInstallScript, name).toBeUndefined()
  }
  for (const script of ['preinstall', 'install', 'postinstall', 'prepare'])
    expect(manifest.scripts[script]).toBeUndefined()
})

test('licences of the dependencies are permissive', () => {
  for (const name of locked) {
    expect(['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0']).toContain(
      lock.packages[`node_modules/${name}`].license,
    )
  }
})

test('every package that is installed is locked to its content, and is free software or free data', () => {
  const packages = Object.entries(lock.packages as Record<string, { integrity?: string; license?: string }>).filter(
    ([name]) => name !== '',
  )
  expect(packages.length).toBeGreaterThan(300)
  for (const [name, { integrity, license = '' }] of packages) {
    expect(integrity, name).toMatch(/^sha512-/)
    expect(license, name).toMatch(
      /^(MIT|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|MIT OR Apache-2\.0|CC0-1\.0|CC-BY-4\.0|BlueOak-1\.0\.0|MPL-2\.0|Python-2\.0)$/,
    )
  }
})

test('the tools are locked too, and only esbuild runs a script when it is installed', () => {
  const declared = { ...manifest.dependencies, ...manifest.devDependencies }
  for (const name of Object.keys(declared)) expect(lock.packages[`node_modules/${name}`]?.version, name).toBeDefined()
  const running = Object.entries(lock.packages as Record<string, { hasInstallScript?: boolean }>)
    .filter(([, { hasInstallScript }]) => hasInstallScript)
    .map(([name]) => name.split('node_modules/').at(-1))
  expect([...new Set(running)]).toEqual(['esbuild'])
})
