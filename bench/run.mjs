// npm run bench: the library compared with code by hand, DuckDB and minisearch; writes bench/RESULTS.md
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'
import MiniSearch from 'minisearch'
import { toICalendar } from '../dist/convert.js'
import * as library from '../dist/index.js'
import { createSearch } from '../dist/search.js'
import { sizeOf } from '../tools/size-of.ts'
import * as byHand from './by-hand.mjs'
import { makeTable } from './duckdb.mjs'
import { makeEvents, makeQueries, places } from './events.mjs'

const { countBy, events: bundled, findEvents, indexEvents, timeline } = library
const ROUNDS = 7
const SLICE = 60
const queries = makeQueries(50)
const rows = { arrays: [], index: [], text: [], calendar: [] }

for (const size of [500, 50_000]) {
  const events = makeEvents(size)
  const name = (what) => `${what}, ${size.toLocaleString('en')} events`
  await compare('arrays', name('`findEvents`, kind and month'), queries, {
    ours: ({ kind, month }) => findEvents({ kind, during: month }, events),
    hand: byHand.kindAndDate(events),
  })
  await compare('arrays', name('`findEvents`, country and month'), queries, {
    ours: ({ country, month }) => findEvents({ country, during: month }, events, { places }),
    hand: byHand.countryAndDate(events, places),
  })
  if (size === 500) continue
  await compare('arrays', name('`countBy` kind'), [0], {
    ours: () => countBy(events, 'kind'),
    hand: () => byHand.count(events, ({ kind }) => kind),
  })
  await compare('arrays', name('`timeline` by year'), [0], {
    ours: () => timeline(events),
    hand: () => byHand.timeline(events),
  })
  const fields = { fields: ['zh', 'en'], searchOptions: { combineWith: 'AND', prefix: true } }
  const made = await build('text', 'build, 50,000 events', {
    ours: () => createSearch(events),
    minisearch: () => {
      const index = new MiniSearch(fields)
      index.addAll(events.map(({ id, name: words }) => ({ id, ...words })))
      return index
    },
  })
  await compare(
    'text',
    'a name of four words, 50,000 events',
    events.slice(0, 20).map((event) => event.name.en),
    {
      ours: (words) => made.ours(words, { limit: 1 }).map(({ record }) => record),
      minisearch: (words) => made.minisearch.search(words).slice(0, 1),
    },
  )
}

const kinds = [...new Set(bundled.map(({ kind }) => kind))]
const years = kinds.map((kind, at) => ({
  kind,
  month: `${2016 + (at % 8)}`,
  start: `${2016 + (at % 8)}-01-01`,
  end: `${2016 + (at % 8)}-12-31`,
}))
await compare('arrays', `\`findEvents\`, kind and year, the ${bundled.length} bundled events`, years, {
  ours: ({ kind, month }) => findEvents({ kind, during: month }),
  hand: byHand.kindAndDate(bundled),
})

for (const [events, which] of [
  [bundled, `the ${bundled.length} bundled events`],
  [makeEvents(10_000), '10,000 events'],
]) {
  if (toICalendar(events).split('BEGIN:VEVENT').length !== events.length + 1) throw new Error('an event is missing')
  await race('calendar', `\`toICalendar\`, ${which}`, [events], {
    ours: (all) => toICalendar(all),
    json: (all) => JSON.stringify(all),
  })
}

const million = makeEvents(1_000_000)
const countries = byHand.countriesOf(places)
/** Includes the indexing that the first query of each kind needs. */
const buildIndex = () => {
  const index = indexEvents(million, { places })
  findEvents({ kind: million[0].kind, country: 'AA', during: '2000-01' }, index)
  return index
}
const engines = await build('index', 'build', {
  ours: buildIndex,
  hand: () => byHand.makeIndex(million, places),
  DuckDB: () => makeTable(million, places),
})
await compare('index', 'kind, country and month', queries, {
  ours: ({ kind, country, month }) => findEvents({ kind, country, during: month }, engines.ours),
  hand: engines.hand,
  DuckDB: engines.DuckDB.filter,
})
const counts = (facet, keyOf, duckDB) => ({
  // an index caches its counts, so each run needs a new one
  ours: { prepare: buildIndex, call: (index) => countBy(index, facet) },
  hand: { call: () => byHand.count(million, keyOf) },
  DuckDB: { call: duckDB },
})
await first(
  'count by country, the first time',
  counts('country', (event) => countries.get(event.places[0]), engines.DuckDB.countCountry),
)
await first(
  'count by country and year, the first time',
  counts(['country', 'year'], (event) => byHand.pairsOf(event, countries), engines.DuckDB.countPairs),
)

const starts = Array.from({ length: 21 }, (_, at) => start(at % 2 ? 'CIFIT' : '投洽会'))
const [imported, entry, searched] = ['imported', 'entry', 'searched'].map((what) =>
  median(starts.map((one) => one[what])),
)

const exported = await sizes(Object.keys(library), 'open-xiamen')
const others = [
  ['createSearch', 'open-xiamen/search'],
  ['search', 'open-xiamen/search'],
  ['parseRecords', 'open-xiamen/schema'],
]
for (const [name, from] of others) exported.push(...(await sizes([name], from)))

writeFileSync(new URL('RESULTS.md', import.meta.url), `${page().join('\n')}\n`)

/** Checks that all candidates give the same result, then times them. */
async function compare(table, what, inputs, calls) {
  for (const input of inputs) await checkEqual(what, calls, async (call) => call(input))
  await race(table, what, inputs, calls)
}

/** Times calls in turns: the median of several rounds, in milliseconds per call. */
async function race(table, what, inputs, calls) {
  const times = Object.fromEntries(Object.keys(calls).map((name) => [name, []]))
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name, call] of Object.entries(calls)) {
      await repeat(call, inputs, SLICE / 5)
      times[name].push(await repeat(call, inputs, SLICE))
    }
  }
  add(table, what, times)
}

/** Calls with one input after another for some milliseconds; returns the time per call. */
async function repeat(call, inputs, milliseconds) {
  const started = performance.now()
  let [done, elapsed] = [0, 0]
  do {
    const answer = call(inputs[done++ % inputs.length])
    if (answer instanceof Promise) await answer
    elapsed = performance.now() - started
  } while (elapsed < milliseconds)
  return elapsed / done
}

/** Builds each candidate three times, in turns, and returns the last results. */
async function build(table, what, makers) {
  const times = Object.fromEntries(Object.keys(makers).map((name) => [name, []]))
  const made = {}
  for (let round = 0; round < 3; round++) {
    for (const [name, make] of Object.entries(makers)) {
      made[name] = undefined
      times[name].push(await timed(async () => (made[name] = await make())))
    }
  }
  add(table, what, times)
  return made
}

/** Times the first call after a preparation, three times in turns. */
async function first(what, calls) {
  const answers = {}
  const times = Object.fromEntries(Object.keys(calls).map((name) => [name, []]))
  for (let round = 0; round < 3; round++) {
    for (const [name, { prepare, call }] of Object.entries(calls)) {
      const prepared = prepare?.()
      times[name].push(await timed(async () => (answers[name] = await call(prepared))))
    }
  }
  await checkEqual(what, answers, async (answer) => answer)
  add('index', what, times)
}

async function timed(work) {
  const started = performance.now()
  await work()
  return performance.now() - started
}

function add(table, what, times) {
  rows[table].push({ what, times: Object.fromEntries(Object.entries(times).map(([name, all]) => [name, median(all)])) })
  console.error(what, rows[table].at(-1).times)
}

async function checkEqual(what, calls, answerOf) {
  let expected
  for (const [name, call] of Object.entries(calls)) {
    const found = plain(await answerOf(call))
    expected ??= found
    if (found !== expected)
      throw new Error(`${what}: ${name} answers ${found.slice(0, 200)}, not ${expected.slice(0, 200)}`)
  }
}

/** A result as text that is comparable between engines: ids of records, keys with counts, periods with ids. */
function plain(answer) {
  const row = (one) => {
    if (Array.isArray(one)) return one.join(' ')
    if (one.events) return `${one.period}: ${one.events.map(({ id }) => id).join()}`
    return one.id ?? `${one.keys?.join(' ') ?? one.key} ${one.count}`
  }
  return answer.map(row).sort().join('\n')
}

/** The time that a new process needs to import the main entry, to import the search, and for the first search. */
function start(words) {
  const script = `
    const began = performance.now(); await import('./dist/index.js')
    const imported = performance.now(); const { search } = await import('./dist/search.js')
    const entry = performance.now(); if (search('${words}')[0].record.id !== 'cifit') throw new Error('not found')
    console.log(JSON.stringify({ imported: imported - began, entry: entry - imported, searched: performance.now() - entry }))`
  const cwd = new URL('..', import.meta.url)
  return JSON.parse(execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8', cwd }))
}

function sizes(names, from) {
  return Promise.all(names.map(async (name) => ({ name, from, ...(await sizeOf([name], from)) })))
}

function median(all) {
  return all.sort((a, b) => a - b)[all.length >> 1]
}

function page() {
  const whole = (number) => number.toLocaleString('en')
  return [
    '# Benchmarks',
    '',
    'Written by `npm run bench`. Times differ between machines, so compare the ratios. The results are checked',
    'to be equal before any timing. Candidates run in turns, and the median counts. The events are synthetic, in the library’s',
    'own shape: 26 kinds, 500 places in 100 countries, 25 years, and a tenth with inexact dates of months or years.',
    '',
    `Machine: ${cpus().length} × ${cpus()[0].model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GiB; Node ${process.versions.node}; ${new Date().toISOString().slice(0, 10)}.`,
    '',
    '## Plain arrays, compared with a loop by hand',
    '',
    ...table('arrays', { ours: 'open-xiamen', hand: 'by hand' }),
    'Both receive the same events and places on each call, and look up countries in these places.',
    '',
    '## An index of 1,000,000 events, compared with an index by hand and DuckDB',
    '',
    ...table('index', { ours: 'open-xiamen', hand: 'by hand', DuckDB: 'DuckDB' }),
    '## The first search of the bundled records, compared with importing them',
    '',
    '| what | time | ÷ import |',
    '| --- | ---: | ---: |',
    `| import of \`open-xiamen\` | ${time(imported)} | 1.00 |`,
    `| the first \`search\`, its index included | ${time(searched)} | ${(searched / imported).toFixed(2)} |`,
    `| the same, with the import of \`open-xiamen/search\` | ${time(entry + searched)} | ${((entry + searched) / imported).toFixed(2)} |`,
    '',
    '## Text search of users’ own records, compared with minisearch',
    '',
    ...table('text', { ours: 'createSearch', minisearch: 'minisearch' }),
    'minisearch indexes only names; `createSearch` indexes all texts of a record.',
    '',
    '## A calendar, compared with the same events as JSON',
    '',
    ...table('calendar', { ours: 'toICalendar', json: 'JSON.stringify' }),
    '## What one import adds to an app',
    '',
    '| import | from | minified | gzip |',
    '| --- | --- | ---: | ---: |',
    ...exported
      .sort((a, b) => b.gzip - a.gzip)
      .map(({ name, from, minified, gzip }) => `| \`${name}\` | \`${from}\` | ${whole(minified)} | ${whole(gzip)} |`),
  ]
}

/** A table of times, with the ratio of the library's time to each of the others. */
function table(name, columns) {
  const [, ...others] = Object.keys(columns)
  return [
    `| what | ${Object.values(columns).join(' | ')} | ${others.map((other) => `÷ ${columns[other]}`).join(' | ')} |`,
    `| --- |${' ---: |'.repeat(2 * others.length + 1)}`,
    ...rows[name].map(({ what, times }) => {
      const ratios = others.map((other) => (times.ours / times[other]).toPrecision(2))
      return `| ${what} | ${[...Object.keys(columns).map((one) => time(times[one])), ...ratios].join(' | ')} |`
    }),
    '',
  ]
}

function time(milliseconds) {
  if (milliseconds < 0.001) return `${(milliseconds * 1e6).toFixed(0)} ns`
  if (milliseconds < 1) return `${(milliseconds * 1e3).toFixed(1)} µs`
  return milliseconds < 1000 ? `${milliseconds.toFixed(1)} ms` : `${(milliseconds / 1000).toFixed(1)} s`
}
