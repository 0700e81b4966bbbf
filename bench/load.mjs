// npm run bench:load: what importing the library costs beside its peers, in one run; writes bench/LOAD.md
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { cpus, tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

const PEERS = [
  'countries-list',
  'unicode-emoji-json',
  'spdx-license-list',
  '@vvo/tzdb',
  'mime-db',
  'world-countries',
  'iso-3166',
  'i18n-iso-countries',
]
const ROUNDS = 31
const NOTES = `## What was tried

- One file an entry against shared chunks: four more modules to load cost as much as two thirds of the data, so each entry is one
  file, and search takes the records from the main one.
- \`JSON.parse\` of a string against array literals: about a tenth less in all; the bundle has strings, the source literals that the
  compiler checks.
- Freezing costs about a quarter of the import over an empty module. Walking arrays by index and objects by \`for in\` halved it
  against \`Object.values\` and \`Object.isFrozen\`; frozen data is a promise, so the rest is paid.
- Minified against readable: a twentieth less time, but the minifier drops the marks by which a consumer’s bundler leaves unused
  records out: every single import brought the whole 31 KB gzip. The published files are not minified.
- Lazy collections need a function or a proxy in place of the array that the contract promises. Tuples in place of repeated keys
  would shrink the bundle before compression and hardly after it, and cost a rebuild of each object at load. Neither was kept.
`
const here = path.dirname(fileURLToPath(import.meta.url))
const require = createRequire(import.meta.url)
const scratch = mkdtempSync(path.join(tmpdir(), 'open-xiamen-load-'))

const empty = path.join(scratch, 'empty.mjs')
writeFileSync(empty, '')
const targets = {
  'empty module': pathToFileURL(empty).href,
  'open-xiamen': new URL('../dist/index.js', import.meta.url).href,
  ...Object.fromEntries(PEERS.map((name) => [name, moduleOf(name)])),
}

const runs = Object.fromEntries(Object.keys(targets).map((name) => [name, []]))
// the targets take turns, so that a slow moment of the machine does not fall on one of them
for (let round = 0; round < ROUNDS; round++) {
  for (const [name, target] of Object.entries(targets)) runs[name].push(coldImport(target))
}
const rows = []
const base = median(runs['empty module'].map(({ time }) => time))
for (const [name, target] of Object.entries(targets)) {
  const time = median(runs[name].map((run) => run.time))
  const heap = median(runs[name].map((run) => run.heap))
  const { minified, gzip } = name === 'empty module' ? { minified: 0, gzip: 0 } : await bundled(target)
  rows.push({
    name,
    time,
    ratio: time / base,
    heap,
    minified,
    gzip,
    perMb: time / (minified / 1e6),
    heapPerKb: heap / minified,
  })
}
const sources = {
  'open-xiamen': `import { events, findEvents, getPlace } from 'open-xiamen'
export const names: string[] = findEvents({ country: 'IL' }).map(({ name }) => name.en)
export const first = events[0]?.kind
export const place = getPlace('nice').country
`,
  'countries-list': `import { countries, getCountryData } from 'countries-list'
export const names: string[] = Object.values(countries).map(({ name }) => name)
export const first = countries.FR.capital
export const place = getCountryData('FR').iso2
`,
}
const checked = Object.entries(sources).map(([name, source]) => ({
  name,
  skipped: check(source, ['--skipLibCheck']),
  whole: check(source, []),
}))
rmSync(scratch, { recursive: true })
writeFileSync(path.join(here, 'LOAD.md'), report())

function moduleOf(name) {
  const file = require.resolve(name)
  // a peer that is JSON alone is imported the way its users do, through require
  if (!file.endsWith('.json')) return import.meta.resolve(name)
  const wrapper = path.join(scratch, `${name.replace(/\W/g, '-')}.mjs`)
  writeFileSync(
    wrapper,
    `import { createRequire } from 'node:module'\nexport default createRequire(${JSON.stringify(import.meta.url)})(${JSON.stringify(name)})\n`,
  )
  return pathToFileURL(wrapper).href
}

/** Milliseconds and bytes of heap of one import in a process of its own. */
function coldImport(target) {
  const program = `
    globalThis.gc()
    const before = process.memoryUsage().heapUsed
    const started = process.hrtime.bigint()
    const module = await import(${JSON.stringify(target)})
    const time = Number(process.hrtime.bigint() - started) / 1e6
    globalThis.gc()
    console.log(JSON.stringify({ time, heap: process.memoryUsage().heapUsed - before, kept: Object.keys(module).length }))`
  return JSON.parse(
    execFileSync(process.execPath, ['--expose-gc', '--input-type=module', '-e', program], { encoding: 'utf8' }),
  )
}

async function bundled(target) {
  const file = fileURLToPath(target)
  const wrapped = file.startsWith(scratch)
    ? require.resolve(PEERS.find((name) => name.replace(/\W/g, '-') === path.basename(file, '.mjs')))
    : file
  const { outputFiles } = await build({
    stdin: {
      contents: `import * as all from ${JSON.stringify(wrapped)}
globalThis.all = all`,
      resolveDir: here,
    },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'node',
    write: false,
    logLevel: 'silent',
  })
  const [{ contents }] = outputFiles
  return { minified: contents.length, gzip: gzipSync(contents, { level: 9 }).length }
}

/** How many types and instantiations TypeScript needs for a consumer. */
function check(source, options) {
  const file = path.join(here, '..', '.cache', 'consumer.mts')
  const resolved = source.includes('countries-list') ? path.join(here, 'consumer.mts') : file
  execFileSync('mkdir', ['-p', path.dirname(file)])
  writeFileSync(resolved, source)
  const { stdout } = spawnSync(
    process.execPath,
    [
      require.resolve('typescript/bin/tsc'),
      '--noEmit',
      '--strict',
      '--extendedDiagnostics',
      '--module',
      'nodenext',
      '--target',
      'es2022',
      '--lib',
      'es2022',
      '--ignoreConfig',
      ...options,
      resolved,
    ],
    { encoding: 'utf8' },
  )
  rmSync(resolved)
  if (/error TS/.test(stdout)) throw new Error(stdout)
  const figure = (name) => Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(stdout)?.[1])
  return { types: figure('Types'), instantiations: figure('Instantiations'), symbols: figure('Symbols') }
}

function report() {
  const number = (value, digits = 1) =>
    value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits })
  const line = ({ name, time, ratio, heap, minified, gzip, perMb, heapPerKb }) => {
    const bold = name === 'open-xiamen' ? `**${name}**` : name
    const size = minified
      ? [number(minified / 1e3), number(gzip / 1e3), number(perMb), number(heapPerKb, 2)]
      : ['', '', '', '']
    return `| ${[bold, number(time, 2), number(ratio, 2), number(heap / 1e3, 0), ...size].join(' | ')} |`
  }
  return `# Loading

Written by \`npm run bench:load\`: medians of ${ROUNDS} imports, each in a process of its own, in turns. ${cpus().length} × ${cpus()[0].model.trim()}; Node
${process.versions.node}; ${new Date().toISOString().slice(0, 10)}. The absolute figures drift from machine to machine; the ratios are what to read.

| package | cold import, ms | ÷ empty module | heap, KB | bundle, KB | gzip, KB | import ms per MB | heap per byte of bundle |
| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
${rows.map(line).join('\n')}

TypeScript ${JSON.parse(readFileSync(require.resolve('typescript/package.json'), 'utf8')).version}, checking a consumer of three lines, with \`skipLibCheck\` as \`tsc --init\` sets it and without, when the
declarations are checked too:

| consumer of | types | instantiations | types, all checked | instantiations, all checked |
| --- | ---: | ---: | ---: | ---: |
${checked.map(({ name, skipped, whole }) => `| ${[name, skipped.types, skipped.instantiations, whole.types, whole.instantiations].map((value) => value.toLocaleString('en')).join(' | ')} |`).join('\n')}

${NOTES}`
}

function median(values) {
  return [...values].sort((a, b) => a - b)[values.length >> 1]
}
