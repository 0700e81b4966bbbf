import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, expect, test } from 'vitest'
import { collectionNames, recordTypes } from '../../src/references/collection-names.js'

const root = fileURLToPath(new URL('../..', import.meta.url))
const released = JSON.parse(readFileSync(path.join(root, 'release/last-release.json'), 'utf8'))
const directory = path.join(root, '.cache/compatibility')

/** A program against the last release: every id by its literal type, and every export that it had. */
function program(): string {
  const ids = collectionNames.flatMap((name) => {
    const type = recordTypes[name]
    const getter = `get${type.charAt(0).toUpperCase()}${type.slice(1)}`
    return (released.dataset[name] as { id: string }[]).map(({ id }) => `  ${getter}('${id}').id,`)
  })
  const main: object = released.api.index
  const values = Object.keys(main).filter((name) => /^[a-z]/.test(name))
  return `import * as library from 'open-xiamen'
import { ${[...new Set(ids.map((line) => /get\w+/.exec(line)?.[0]))].join(', ')} } from 'open-xiamen'
const ids: string[] = [
${ids.join('\n')}
]
const names: (keyof typeof library)[] = ${JSON.stringify(values)}
console.log(JSON.stringify({ ids, missing: names.filter((name) => library[name] === undefined) }))
`
}

beforeAll(() => {
  rmSync(directory, { recursive: true, force: true })
  mkdirSync(directory, { recursive: true })
  writeFileSync(path.join(directory, 'program.mts'), program())
})

test('code that was written against the last release compiles', () => {
  const tsc = path.join(root, 'node_modules/typescript/bin/tsc')
  const options = [
    '--strict',
    '--module',
    'nodenext',
    '--target',
    'es2022',
    '--types',
    'node',
    '--ignoreConfig',
    '--rootDir',
    root,
    '--outDir',
    path.join(directory, 'out'),
  ]
  expect(() =>
    execFileSync(process.execPath, [tsc, ...options, path.join(directory, 'program.mts')], {
      cwd: root,
      encoding: 'utf8',
    }),
  ).not.toThrow()
})

test('and runs: every id that was published has its record', () => {
  const printed = execFileSync(process.execPath, [path.join(directory, 'out/.cache/compatibility/program.mjs')], {
    cwd: root,
    encoding: 'utf8',
  })
  const { ids, missing } = JSON.parse(printed)
  const published = collectionNames.flatMap((name) => (released.dataset[name] as { id: string }[]).map(({ id }) => id))
  expect(published.length).toBeGreaterThan(300)
  expect(ids).toEqual(published)
  expect(missing).toEqual([])
})
