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
