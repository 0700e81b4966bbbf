// npm run bench: measures every size in a process of its own and writes bench/RESULTS.md
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'
import * as library from '../dist/index.js'
import { sizeOf } from '../scripts/bundle/size-of.ts'

const SIZES = ['bundled', '500', '50000', '1000000']
const OURS = 'open-xiamen, index'

const results = SIZES.map((size) => {
  console.error(`measuring ${size} …`)
  const script = new URL('measure.mjs', import.meta.url).pathname
  const output = execFileSync(process.execPath, ['--expose-gc', '--max-old-space-size=16000', script, size], {
    encoding: 'utf8',
    maxBuffer: 1e8,
  })
  return JSON.parse(output)
})

const names = Object.keys(library)
const single = await Promise.all(names.map(async (name) => ({ name, ...(await sizeOf([name])) })))
const bundle = { whole: await sizeOf(names), single: single.sort((a, b) => b.gzip - a.gzip) }
const [{ model }] = cpus()
const lines = [
  '# Benchmarks',
  '',
  'Written by `npm run bench`. Absolute figures drift from machine to machine; the ratios are what to read. Every engine’s',
  'answers are checked equal before any is timed; engines take turns in seven rounds, each warming up first, and the median counts. The events',
  'are synthetic, of the library’s own shape: 26 kinds, 500 places in 100 countries, 25 years, a tenth of them as imprecise',
  'as months or years. The question is one kind, one country and the overlap with one month. sift, lokijs, crossfilter2,',
  'alasql and DuckDB are given flat rows with the country already looked up.',
  '',
  `Machine: ${cpus().length} × ${model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GiB; Node ${process.versions.node}; ${new Date().toISOString().slice(0, 10)}.`,
  '',
  ...table('Filter by kind, country and month', 'filter'),
  ...table('Get by id', 'byId'),
  ...table('Count by country, asked again', 'countCountry'),
  ...table('Count by country, the first time', 'countCountryFirst'),
  ...table('Count by country and year, asked again', 'countPairs'),
  ...table('Count by country and year, the first time', 'countPairsFirst'),
  'crossfilter2 keeps its counts as rows are added, which is in its build, and returns its own array; the index counts when it',
  'is first asked and returns the same frozen array from then on.',
  '',
  ...table('Build', 'build'),
  'The build of the index includes both facets of the question, the two together, and the ids.',
  '',
  ...heap(),
  ...table('Search for a name of four words', 'text', 'open-xiamen/search'),
  ...table('Build the text search', 'textBuild', 'open-xiamen/search'),
  'open-xiamen/search indexes every Chinese character and pair of characters as well, which the others, whose tokens of',
  'Chinese are whole runs, do not; above 50,000 events text search is not measured.',
  '',
  ...growth(),
  ...bundles(),
]
writeFileSync(new URL('RESULTS.md', import.meta.url), `${lines.join('\n')}\n`)

function table(title, what, ours = OURS) {
  const shown = results.filter((result) => Object.keys(result[what] ?? {}).length > 0)
  const names = [...new Set(shown.flatMap((result) => Object.keys(result[what])))]
  return [
    `## ${title}`,
    '',
    `| engine | ${shown.map(({ size }) => heading(size)).join(' | ')} |`,
    `| --- |${shown.map(() => ' ---: |').join('')}`,
    ...names.map((name) => {
      const cells = shown.map((result) => {
        const value = result[what][name]
        if (value === undefined) return ''
        const ratio = value / result[what][ours]
        return name === ours ? time(value) : `${time(value)} (${times(ratio)})`
      })
      return `| ${name === ours ? `**${name}**` : name} | ${cells.join(' | ')} |`
    }),
    '',
  ]
}

function heap() {
  const shown = results.filter(({ bareHeap }) => bareHeap > 0)
  return [
    '## Memory beside the bare array of events',
    '',
    `| engine | ${shown.map(({ size }) => heading(size)).join(' | ')} |`,
    `| --- |${shown.map(() => ' ---: |').join('')}`,
    `| the array itself | ${shown.map(({ bareHeap }) => megabytes(bareHeap)).join(' | ')} |`,
    ...Object.keys(shown[0].heap).map(
      (name) => `| ${name} | ${shown.map(({ heap: used }) => `+ ${megabytes(used[name])}`).join(' | ')} |`,
    ),
    '',
    'DuckDB keeps its table outside of the heap, where it is not seen here.',
    '',
  ]
}

function growth() {
  const sizesOf = results.filter(({ size }) => size !== 'bundled')
  const rows = ['filter', 'byId', 'build'].map((what) => {
    const cells = sizesOf.slice(1).map((result, at) => {
      const before = sizesOf[at][what][OURS]
      return `× ${(result[what][OURS] / before).toFixed(1)}`
    })
    return `| ${what} | ${cells.join(' | ')} |`
  })
  return [
    '## Growth of the index from one size to the next',
    '',
    `| what | ${sizesOf
      .slice(1)
      .map(
        ({ events }, at) =>
          `${sizesOf[at].events.toLocaleString('en')} → ${events.toLocaleString('en')} (× ${events / sizesOf[at].events})`,
      )
      .join(' | ')} |`,
    '| --- | ---: | ---: |',
    ...rows,
    '',
  ]
}

function bundles() {
  return [
    '## What one import brings into an app',
    '',
    `The whole main entry: ${bundle.whole.minified.toLocaleString('en')} bytes minified, ${bundle.whole.gzip.toLocaleString('en')} gzip.`,
    '',
    '| import | minified | gzip |',
    '| --- | ---: | ---: |',
    ...bundle.single.map(
      ({ name, minified, gzip }) => `| \`${name}\` | ${minified.toLocaleString('en')} | ${gzip.toLocaleString('en')} |`,
    ),
  ]
}

function heading(size) {
  return size === 'bundled' ? 'bundled (46)' : Number(size).toLocaleString('en')
}

function time(nanoseconds) {
  if (nanoseconds < 1e3) return `${nanoseconds.toFixed(0)} ns`
  if (nanoseconds < 1e6) return `${(nanoseconds / 1e3).toFixed(1)} µs`
  return nanoseconds < 1e9 ? `${(nanoseconds / 1e6).toFixed(1)} ms` : `${(nanoseconds / 1e9).toFixed(1)} s`
}

function times(ratio) {
  return `× ${ratio < 10 ? ratio.toFixed(2) : Math.round(ratio).toLocaleString('en')}`
}

function megabytes(bytes) {
  return `${(bytes / 1e6).toFixed(1)} MB`
}
