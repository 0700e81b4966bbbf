// npm run bench:heap: a million records through what takes them whole and what takes them one by one, each in a process
// of its own with a bound on its heap; writes bench/HEAP.md
import { spawnSync } from 'node:child_process'
import { createWriteStream, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import path from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'
import { makeEvents, makePlaces } from './events.mjs'

const MILLION = 1_000_000
// ical-generator takes about a millisecond an event: a million would take a quarter of an hour and no more memory
const COUNT = process.argv[2] === 'streamICalendar' ? 100_000 : MILLION
const here = fileURLToPath(import.meta.url)
const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url))

/** Has a process tell how much memory it had at most, in KB. */
const REPORT = `data:text/javascript,${encodeURIComponent("process.on('exit', () => process.stderr.write('RSS ' + process.resourceUsage().maxRSS))")}`

/** What is tried, with the heap in MB that it must do with: what holds a million records has room for them. */
const TRIALS = [
  ['parseDataset', 'a dataset of 1,000,000 events and as many passages', 8000],
  ['indexEvents', '1,000,000 events, three facets counted, one query', 2000],
  ['streamCsv', '1,000,000 events from a generator', 64],
  ['streamNdjson', '1,000,000 events from a generator', 64],
  ['streamGeoJson', '1,000,000 places from a generator', 64],
  ['streamICalendar', '100,000 events from a generator', 64],
  ['streamJsonLd', '1,000,000 events from a generator', 64],
  ['streamParquet', '1,000,000 events from a generator', 128],
  ['open-xiamen validate', 'a file of 1,000,000 events', 64],
  ['open-xiamen convert', 'the same file to CSV', 64],
]

const [, , trial] = process.argv
if (trial) await run(trial)
else await measure()

async function measure() {
  const directory = mkdtempSync(path.join(tmpdir(), 'open-xiamen-heap-'))
  const events = path.join(directory, 'events.ndjson')
  await pipeline(Readable.from(lines()), createWriteStream(events))
  const rows = TRIALS.map(([name, what, bound]) => {
    const args = name.startsWith('open-xiamen ')
      ? [
          cli,
          ...(name.endsWith('validate')
            ? ['validate', '--collection', 'events', events]
            : ['convert', 'events', '--to', 'csv', '--from', events, '--output', path.join(directory, 'out.csv')]),
        ]
      : [here, name]
    const start = performance.now()
    const { status, stderr } = spawnSync(
      process.execPath,
      ['--import', REPORT, `--max-old-space-size=${bound}`, ...args],
      { encoding: 'utf8', maxBuffer: 1 << 28 },
    )
    const seconds = ((performance.now() - start) / 1000).toFixed(1)
    const resident = Math.round(Number(/RSS (\d+)/.exec(stderr)?.[1]) / 1024)
    if (status !== 0) throw new Error(`${name} in ${bound} MB of heap: status ${status}\n${stderr.slice(-2000)}`)
    console.log(name, seconds, resident)
    return `| \`${name}\` | ${what} | ${bound} | ${resident} | ${seconds} |`
  })
  rmSync(directory, { recursive: true })
  writeFileSync(
    new URL('HEAP.md', import.meta.url),
    `# Memory

Written by \`npm run bench:heap\`: a million records, each trial in a process of its own that may use no more old-space heap
than the bound (\`--max-old-space-size\`) and fails beyond it. ${cpus().length} × ${cpus()[0].model.split(' ').slice(0, 2).join(' ')}; Node ${process.versions.node}; ${new Date().toISOString().slice(0, 10)}.

| what | of what | heap bound, MB | resident at most, MB | seconds |
| --- | --- | ---: | ---: | ---: |
${rows.join('\n')}

iCalendar is tried with 100,000 events: its writer, ical-generator, takes a millisecond for each. What takes records one by
one does with the same memory for any number of them; \`parseDataset\` and \`indexEvents\` hold
what they are given.
`,
  )
}

async function run(name) {
  const library = await import('../dist/index.js')
  if (name === 'parseDataset') {
    const { parseDataset } = await import('../dist/schema.js')
    const [source] = library.sources
    const empty = Object.fromEntries(
      ['forums', 'ties', 'figures', 'places', 'organizations', 'people', 'initiatives', 'statements'].map((part) => [
        part,
        [],
      ]),
    )
    const digest = `sha256-${'A'.repeat(43)}=`
    const passage = (record, fields) => ({
      record,
      fields,
      document: source.document,
      source: source.id,
      start: source.start,
      end: source.end,
      digest,
      from: '首',
      to: '末',
      basis: 'stated',
    })
    const plain = {
      id: source.id,
      type: 'source',
      title: source.title,
      titleOrigin: 'devised',
      publisher: null,
      language: source.language,
      published: { ...source.published, basis: 'stated' },
      document: source.document,
      start: source.start,
      end: source.end,
    }
    const events = Array.from({ length: COUNT }, (_, at) => simple(at, source.id))
    const evidence = events.map(({ id }) => passage(id, ['name', 'kind', 'date', 'status']))
    evidence.push(
      passage(source.id, ['title', 'titleOrigin', 'publisher', 'language', 'published', 'document', 'start', 'end']),
    )
    const parsed = parseDataset({ ...empty, sources: [plain], events, evidence })
    if (parsed.events.length !== COUNT) throw new Error('records were lost')
  } else if (name === 'indexEvents') {
    const places = makePlaces()
    const events = makeEvents(COUNT, ['forum', 'fair', 'signing', 'visit'])
    const index = library.indexEvents(events, { places })
    for (const facet of ['kind', 'country', 'year']) library.countBy(index, facet)
    if (library.findEvents({ kind: 'forum' }, index).length === 0) throw new Error('nothing was found')
  } else {
    const convert = await import('../dist/convert.js')
    let taken = 0
    const records = counted(name === 'streamGeoJson' ? places(library) : generated(), () => taken++)
    const chunks = ['streamCsv', 'streamParquet'].includes(name)
      ? convert[name]('events', records)
      : convert[name](records)
    let bytes = 0
    for await (const chunk of chunks) bytes += chunk.length
    // Parquet writes less than twenty bytes for each of records that are as alike as these
    if (taken !== COUNT || bytes < COUNT * 10) throw new Error(`${taken} records, ${bytes} bytes`)
  }
}

function simple(at, source = 'foreign-affairs-2022') {
  const day = `2022-${String((at % 12) + 1).padStart(2, '0')}-${String((at % 28) + 1).padStart(2, '0')}`
  return {
    id: `event-${at}`,
    type: 'event',
    name: { zh: `事件${at}`, en: `Event ${at}` },
    kind: 'forum',
    date: { edtf: day, start: day, end: day, basis: 'stated' },
    status: 'held',
    sources: [source],
  }
}

function* generated() {
  for (let at = 0; at < COUNT; at++) yield simple(at)
}

function* counted(records, count) {
  for (const record of records) {
    count()
    yield record
  }
}

function* places({ places: [place] }) {
  for (let at = 0; at < COUNT; at++) yield { ...place, id: `place-${at}` }
}

function* lines() {
  for (const event of generated()) yield `${JSON.stringify(event)}\n`
}
