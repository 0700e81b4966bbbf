// The package packed from the last build, and installed in a project.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { compilerOptions, typed, typedSchema } from '../runtimes/consumer-body.mjs'

const require = createRequire(import.meta.url)
const root = fileURLToPath(new URL('../..', import.meta.url))
const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'))
const directory = mkdtempSync(path.join(tmpdir(), 'open-xiamen-package-'))
const modules = path.join(directory, 'node_modules')
const installed = path.join(modules, 'open-xiamen')

let tarball = ''
let contents: string[] = []
const read = (file: string) => readFileSync(path.join(installed, file), 'utf8')
const node = (...args: string[]) => execFileSync(process.execPath, args, { cwd: directory, encoding: 'utf8' })

/** Packs the last build, once for each name. */
function pack(name: string): { file: string; contents: string[] } {
  const into = path.join(directory, name)
  mkdirSync(into)
  const packed = execFileSync('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', into], {
    cwd: root,
    encoding: 'utf8',
  })
  const [{ filename, files }] = JSON.parse(packed) as [{ filename: string; files: { path: string }[] }]
  return { file: path.join(into, filename), contents: files.map((one) => one.path) }
}

beforeAll(() => {
  ;({ file: tarball, contents } = pack('first'))
  mkdirSync(installed, { recursive: true })
  execFileSync('tar', ['-xzf', tarball, '-C', installed, '--strip-components=1'])
  for (const name of [...Object.keys(manifest.dependencies), 'zod']) {
    symlinkSync(path.join(root, 'node_modules', name), path.join(modules, name))
  }
})
afterAll(() => rmSync(directory, { recursive: true }))

describe('the tarball', () => {
  test('contains exactly the published files, and few of them', () => {
    const named: string[] = manifest.files.map((one: string) => one.replace(/^\//, ''))
    const papers = named.filter((one) => /^[^!/]*\.|^LICENSE/.test(one))
    const others = contents.filter(
      (one) =>
        !/^dist\/(?:(?:data|schema)\/[\w.-]+|[\w-]+\.(?:c?js(?:\.map)?|d\.c?ts))$/.test(one) &&
        !/^docs\/(?:zh\/)?(?:versioning\.md|guides\/[\w-]+\.md|public\/pictures\/[\w.-]+\.svg)$/.test(one),
    )
    expect(others.sort()).toEqual([...papers, 'README.md', 'package.json'].sort())
    expect(contents.length).toBeLessThanOrEqual(250)
  })

  // the data may grow; the goal for the whole package is eight megabytes
  test('has at most six dependencies, and four megabytes other than data', () => {
    const brought = new Set([installed])
    for (const folder of brought) {
      const { dependencies = {} } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'))
      for (const name of Object.keys(dependencies)) brought.add(path.join(root, 'node_modules', name))
    }
    const files = [...brought].flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((file) => !/^dist\/(?:data\/|(?:records|entries)\.js$)/.test(file))
        .map((file) => statSync(path.join(folder, file))),
    )
    expect(brought.size).toBeLessThanOrEqual(6)
    expect(files.reduce((sum, file) => sum + (file.isFile() ? file.size : 0), 0)).toBeLessThanOrEqual(4_000_000)
  })

  test('is byte-for-byte reproducible', () => {
    const digests = [tarball, pack('second').file].map((file) =>
      createHash('sha256').update(readFileSync(file)).digest('hex'),
    )
    expect(digests[1]).toBe(digests[0])
  })

  test('passes publint and are-the-types-wrong', async () => {
    const { messages, pkg } = await publint({ pack: { tarball: readFileSync(tarball).buffer as ArrayBuffer } })
    expect(messages.map((message) => formatMessage(message, pkg))).toEqual([])
    const attw = path.join(path.dirname(require.resolve('@arethetypeswrong/cli/package.json')), 'dist/index.js')
    const { analysis } = JSON.parse(node(attw, tarball, '--format', 'json'))
    expect(analysis.problems).toEqual([])
  })

  test('has source maps with sources, and no local paths', () => {
    const maps = contents.filter((file) => file.endsWith('.map'))
    expect(maps).not.toEqual([])
    for (const file of maps) {
      const { sources, sourcesContent } = JSON.parse(read(file)) as { sources: string[]; sourcesContent: string[] }
      // tools would look for a source without text in the package
      expect(sourcesContent.filter((text) => typeof text === 'string' && text !== '')).toHaveLength(sources.length)
      expect(sources.filter((source) => path.isAbsolute(source))).toEqual([])
    }
    for (const file of contents.filter((one) => /\.(c?js|d\.c?ts|json)$/.test(one)))
      expect(read(file)).not.toContain(root)
  })

  test('has a main entry and an evidence entry that import nothing from outside', () => {
    const seen = new Set<string>()
    const follow = (file: string) => {
      if (seen.has(file)) return
      seen.add(file)
      const imports = [...read(file).matchAll(/(?:\bfrom ?|\bimport ?|\bimport\(|\brequire\()['"]([^'"]+)['"]/g)]
      for (const [, name = ''] of imports) {
        if (!/^open-xiamen/.test(name)) expect(name, file).toMatch(/^\.\//)
        if (/^\.\/.*js$/.test(name)) follow(path.posix.join(path.posix.dirname(file), name))
      }
    }
    for (const entry of ['index', 'evidence']) for (const end of ['js', 'cjs']) follow(`dist/${entry}.${end}`)
    expect([...seen]).toEqual(expect.arrayContaining(['dist/records.js', 'dist/records.cjs', 'dist/entries.js']))
  })

  test('has each file of data that datapackage.json describes, as it describes it', () => {
    const { resources } = JSON.parse(read('datapackage.json')) as {
      resources: { path: string; bytes: number; hash: string }[]
    }
    expect(resources.map((one) => one.path).sort()).toEqual(
      contents.filter((one) => one.startsWith('dist/data/')).sort(),
    )
    for (const { path: file, bytes, hash } of resources) {
      const content = readFileSync(path.join(installed, file))
      expect([content.length, `sha256:${createHash('sha256').update(content).digest('hex')}`]).toEqual([bytes, hash])
    }
    const { version, parts } = JSON.parse(read('manifest.json'))
    expect(version).toBe(manifest.version)
    for (const [name, { count }] of Object.entries(parts as Record<string, { count: number }>)) {
      expect(JSON.parse(read(`dist/data/${name}.json`)), name).toHaveLength(count)
    }
  })
})

describe('a project', () => {
  const entries = { library: '', evidence: '/evidence', schema: '/schema', search: '/search', convert: '/convert' }
  const body = `
const { events, places } = library
const [place] = places
const found = search.search(place.name.zh).find(({ record }) => record.id === place.id)
const files = ['data/events.parquet', 'data/ties.geojson', 'schema/events.json', 'datapackage.json', 'manifest.json', 'package.json']
console.log(JSON.stringify({
  frozen: [events, events[0], events[0].date, library.sisterCities, evidence.evidence, evidence.evidence[0].fields].map(Object.isFrozen),
  same: [library.findRecord(place.id) === place, found?.record === place, evidence.evidenceFor(events[0].id).length > 0],
  round: convert.fromCsv('places', convert.toCsv('places', places)).length === places.length,
  valid: schema.placeSchema.safeParse(place).success,
  data: data.length === places.length,
  files: files.filter((file) => statSync(resolve('open-xiamen/' + file)).size === 0),
}))
`
  const expected = {
    frozen: [true, true, true, true, true, true],
    same: [true, true, true],
    round: true,
    valid: true,
    data: true,
    files: [],
  }

  test.each([
    [
      'ES modules',
      'consumer.mjs',
      [
        ...Object.entries(entries).map(([name, entry]) => `import * as ${name} from 'open-xiamen${entry}'`),
        `import data from 'open-xiamen/data/places.json' with { type: 'json' }`,
        `import { createRequire } from 'node:module'\nimport { statSync } from 'node:fs'`,
        'const { resolve } = createRequire(import.meta.url)',
      ],
    ],
    [
      'CommonJS',
      'consumer.cjs',
      [
        ...Object.entries(entries).map(([name, entry]) => `const ${name} = require('open-xiamen${entry}')`),
        `const data = require('open-xiamen/data/places.json')`,
        `const { resolve } = require\nconst { statSync } = require('node:fs')`,
      ],
    ],
  ])('of %s uses every entry and the files; entries share their records', (_, file, imports) => {
    writeFileSync(path.join(directory, file), `${imports.join('\n')}\n${body}`)
    expect(JSON.parse(node('--no-warnings', file))).toEqual(expected)
  })

  test('has the program', () => {
    const program = path.join(installed, manifest.bin['open-xiamen'])
    expect(statSync(program).mode & 0o111).not.toBe(0)
    expect(node(program, '--version')).toBe(`${manifest.version}\n`)
  })

  test('in TypeScript compiles only correct code, under node16 and with a bundler', () => {
    const [event, tie] = ['events', 'ties'].map((name) => JSON.parse(read(`dist/data/${name}.json`))[0])
    const program = typed(event.id, tie.id)
    const files = { 'typed.ts': program, 'typed.mts': program, 'typed.cts': program, 'typed-schema.ts': typedSchema }
    for (const [name, text] of Object.entries(files)) writeFileSync(path.join(directory, name), text)
    const projects = [
      ['node16', 'node16', ['typed.mts', 'typed.cts', 'typed-schema.ts']],
      ['bundler', 'esnext', ['typed.ts', 'typed-schema.ts']],
    ] as const
    for (const [resolution, module, names] of projects) {
      const options = { ...compilerOptions(module, resolution), skipDefaultLibCheck: true }
      const config = JSON.stringify({ compilerOptions: options, files: names })
      writeFileSync(path.join(directory, `tsconfig.${resolution}.json`), config)
    }
    const tsc = require.resolve('typescript/bin/tsc')
    const configs = projects.map(([resolution]) => `tsconfig.${resolution}.json`)
    let errors = ''
    try {
      node(tsc, '--build', ...configs)
    } catch (error) {
      errors = (error as { stdout: string }).stdout
    }
    expect(errors).toBe('')
  })
})

test('the demo prints the same from both bundles', () => {
  const shown = execFileSync(process.execPath, ['demo/demo.mjs'], { cwd: root, encoding: 'utf8' })
  expect(shown).toMatch(/ESM bundle: (\d+) lines\. CJS bundle: the same \1 lines\./)
})
