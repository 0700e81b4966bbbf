import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import { afterAll, beforeAll, expect, test } from 'vitest'

const require = createRequire(import.meta.url)
const root = fileURLToPath(new URL('../..', import.meta.url))
const directory = mkdtempSync(path.join(tmpdir(), 'open-xiamen-package-'))
const installed = path.join(directory, 'node_modules/open-xiamen')
const tarball = path.join(directory, 'open-xiamen.tgz')
let contents: string[] = []

beforeAll(() => {
  const packed = execFileSync('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', directory], {
    cwd: root,
    encoding: 'utf8',
  })
  const [{ filename, files }] = JSON.parse(packed)
  contents = files.map((file: { path: string }) => file.path)
  mkdirSync(installed, { recursive: true })
  execFileSync('mv', [path.join(directory, filename), tarball])
  execFileSync('tar', ['-xzf', tarball, '-C', installed, '--strip-components=1'])
  for (const name of Object.keys(JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')).dependencies)) {
    mkdirSync(path.dirname(path.join(directory, 'node_modules', name)), { recursive: true })
    symlinkSync(path.join(root, 'node_modules', name), path.join(directory, 'node_modules', name))
  }
})
afterAll(() => rmSync(directory, { recursive: true }))

test('the tarball holds the bundles, their types and maps, and the papers, and nothing else', () => {
  const others = contents
    .filter(
      (file) =>
        !/^(dist\/\w+\.c?js(\.map)?|dist\/(data|schema)\/[\w.-]+|dist\/types\/(esm|cjs)\/.*\.d\.ts(\.map)?|src\/.*\.ts)$/.test(
          file,
        ),
    )
    .sort()
  expect(others).toEqual([
    'CHANGELOG.md',
    'CITATION.cff',
    'LICENSE',
    'LICENSE-DATA',
    'README.md',
    'README.zh.md',
    'datapackage.json',
    'dist/types/cjs/package.json',
    'manifest.json',
    'package.json',
  ])
  expect(contents.filter((file) => file.startsWith('dist/data/'))).toHaveLength(57)
  expect(contents.filter((file) => file.startsWith('dist/schema/'))).toHaveLength(13)
  for (const entry of ['index', 'schema', 'evidence', 'search', 'convert']) {
    expect(contents).toEqual(
      expect.arrayContaining(['js', 'cjs', 'js.map', 'cjs.map'].map((end) => `dist/${entry}.${end}`)),
    )
  }
})

test('the tarball has the files of release/tarball.txt, file by file (npm run tarball writes it)', () => {
  const listed = readFileSync(path.join(root, 'release/tarball.txt'), 'utf8').trimEnd().split('\n')
  expect([...contents].sort()).toEqual(listed)
})

test('every map leads to a source that is in the tarball', () => {
  const maps = contents.filter((file) => file.endsWith('.map'))
  const missing = maps.flatMap((map) => {
    const { sources } = JSON.parse(readFileSync(path.join(installed, map), 'utf8')) as { sources: string[] }
    return sources
      .map((source) => path.posix.join(path.posix.dirname(map), source))
      .filter((file) => !contents.includes(file))
  })
  expect(maps.length).toBeGreaterThan(100)
  expect(missing).toEqual([])
})

test('publint has nothing to say', async () => {
  const { messages, pkg } = await publint({ pack: { tarball: readFileSync(tarball).buffer as ArrayBuffer } })
  expect(messages.map((message) => formatMessage(message, pkg))).toEqual([])
})

test('are-the-types-wrong finds nothing in any column', () => {
  const attw = path.join(path.dirname(require.resolve('@arethetypeswrong/cli/package.json')), 'dist/index.js')
  const output = execFileSync(process.execPath, [attw, tarball, '--format', 'json'], { encoding: 'utf8' })
  expect(JSON.parse(output).analysis.problems).toEqual([])
})

test('the main entry imports nothing from outside', () => {
  const bundles = contents.filter((file) => /^dist\/(index|evidence)\.c?js$/.test(file))
  expect(bundles).toHaveLength(4)
  for (const bundle of bundles) {
    const text = readFileSync(path.join(installed, bundle), 'utf8')
    const imports = [...text.matchAll(/(?:from |import |require\()['"]([^'"]+)['"]/g)].map(([, name]) => name)
    expect(
      imports.filter((name) => !name?.startsWith('./')),
      bundle,
    ).toEqual([])
  }
})

const PROGRAM = `
const kinds = [library.events, library.sisterCities, evidence.evidence].map((list) => Object.isFrozen(list))
console.log(JSON.stringify([kinds, library.getTie('xiamen-netanya-sister-city').country, typeof schema.parseDataset, convert.toCsv('ties').split(',')[0]]))
`

test.each([
  [
    'ESM',
    'consumer.mjs',
    ['index', 'schema', 'evidence', 'convert'].map(
      (entry) =>
        `import * as ${entry === 'index' ? 'library' : entry} from 'open-xiamen${entry === 'index' ? '' : `/${entry}`}'`,
    ),
  ],
  [
    'CJS',
    'consumer.cjs',
    ['index', 'schema', 'evidence', 'convert'].map(
      (entry) =>
        `const ${entry === 'index' ? 'library' : entry} = require('open-xiamen${entry === 'index' ? '' : `/${entry}`}')`,
    ),
  ],
])('an empty project uses every entry as %s', (_, file, imports) => {
  writeFileSync(path.join(directory, file), `${imports.join('\n')}\n${PROGRAM}`)
  const output = execFileSync(process.execPath, [file], { cwd: directory, encoding: 'utf8' })
  expect(JSON.parse(output)).toEqual([[true, true, true], 'IL', 'function', 'id'])
})

test.each([
  ['import', `import places from 'open-xiamen/data/places.json' with { type: 'json' }\nconsole.log(places.length)`],
  ['require', `console.log(require('open-xiamen/data/places.json').length)`],
])('%s takes a file of data', (kind, program) => {
  const name = kind === 'import' ? 'file.mjs' : 'file.cjs'
  writeFileSync(path.join(directory, name), program)
  const output = execFileSync(process.execPath, ['--no-warnings', name], { cwd: directory, encoding: 'utf8' })
  expect(Number(output)).toBeGreaterThan(40)
})

test.each(['open-xiamen/schema/events.json', 'open-xiamen/datapackage.json', 'open-xiamen/data/events.parquet'])(
  '%s is found where it is installed',
  (file) => {
    const program = `console.log(require('node:fs').statSync(require.resolve('${file}')).size > 1000)`
    expect(execFileSync(process.execPath, ['-e', program], { cwd: directory, encoding: 'utf8' })).toBe('true\n')
  },
)

test('the program runs where it is installed', () => {
  const program = path.join(installed, 'dist/cli.js')
  const output = execFileSync(process.execPath, [program, 'get', 'cifit', '--json'], { encoding: 'utf8' })
  expect(JSON.parse(output).id).toBe('cifit')
})
