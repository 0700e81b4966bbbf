import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

interface Locked {
  readonly version: string
  readonly resolved?: string
  readonly integrity?: string
  readonly license?: string
  readonly dependencies?: Readonly<Record<string, string>>
  readonly hasInstallScript?: boolean
}

const read = (file: string) => JSON.parse(readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8'))
const { dependencies, scripts } = read('package.json')

test.each(['package-lock.json', 'test/runtimes/package-lock.json'])(
  'every package in %s is of the registry, with an integrity and a licence',
  (file) => {
    const locked = Object.entries(read(file).packages as Record<string, Locked>).filter(([name]) => name !== '')
    expect(locked.length).toBeGreaterThan(10)
    for (const [name, { resolved, integrity, license }] of locked) {
      // omitted if it follows from the name
      if (resolved !== undefined) expect(resolved).toMatch(/^https:\/\/registry\.npmjs\.org\//)
      expect(integrity, name).toMatch(/^sha512-/)
      expect(license, name).toBeTruthy()
    }
  },
)

describe('what users get', () => {
  const { packages } = read('package-lock.json') as { packages: Record<string, Locked> }

  test.each(Object.keys(dependencies))(
    '%s brings no other package, runs no script and has a permissive licence',
    (name) => {
      const { dependencies: brought = {}, hasInstallScript, license } = packages[`node_modules/${name}`] as Locked
      expect(brought).toEqual({})
      expect(hasInstallScript).toBeUndefined()
      expect(['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0']).toContain(license)
    },
  )

  test('no install script runs', () => {
    for (const script of ['preinstall', 'install', 'postinstall', 'prepare']) expect(scripts[script]).toBeUndefined()
  })
})
