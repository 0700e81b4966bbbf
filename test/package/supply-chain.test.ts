import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const read = (file: string) => JSON.parse(readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8'))
const manifest = read('package.json')
const lock = read('package-lock.json')

test('the bill of materials has what users get, at the locked versions, and nothing else', () => {
  const components: { name: string; version: string }[] = read('release/sbom.cdx.json').components
  const locked = Object.keys(manifest.dependencies).map(
    (name) => `${name}@${lock.packages[`node_modules/${name}`].version}`,
  )
  expect(components.map(({ name, version }) => `${name}@${version}`).sort()).toEqual(locked.sort())
})

test('what users get has no dependencies of its own and runs no script when it is installed', () => {
  for (const name of Object.keys(manifest.dependencies)) {
    const entry = lock.packages[`node_modules/${name}`]
    expect(entry.dependencies, name).toBeUndefined()
    expect(entry.hasInstallScript, name).toBeUndefined()
  }
  for (const script of ['preinstall', 'install', 'postinstall', 'prepare'])
    expect(manifest.scripts[script]).toBeUndefined()
})

test('licences of the dependencies are permissive', () => {
  for (const name of Object.keys(manifest.dependencies)) {
    expect(['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0']).toContain(
      lock.packages[`node_modules/${name}`].license,
    )
  }
})
