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
/** With what the question needs, which is indexed when it is first asked. */
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
  // an index keeps its counts: a new one each time
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

/** Checks that all answer alike, then times them. */
async function compare(table, what, inputs, calls) {
  for (const input of inputs) await checkEqual(what, calls, async (call) => call(input))
  await race(table, what, inputs, calls)
}

/** Times calls in turns: the median of some rounds, in milliseconds a call. */
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

/** Calls with one input after the other for some milliseconds; how long one took. */
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

/** Builds each three times, in turns, and gives what was built last. */
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

/** Times the first call after something was prepared, three times in turns. */
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

/** Records as their ids, counts as keys and number, periods with their ids: one text whatever the engine. */
function plain(answer) {
  const row = (one) => {
    if (Array.isArray(one)) return one.join(' ')
    if (one.events) return `${one.period}: ${one.events.map(({ id }) => id).join()}`
    return one.id ?? `${one.keys?.join(' ') ?? one.key} ${one.count}`
  }
  return answer.map(row).sort().join('\n')
}

/** What a new process takes to import the main entry, to import the search after it, and to search first. */
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
    'Written by `npm run bench`. Times drift from machine to machine; the ratios are what to read. All answers are checked',
    'equal before any is timed; those compared take turns, and the median counts. The events are synthetic, of the library’s',
    'own shape: 26 kinds, 500 places in 100 countries, 25 years, a tenth of them as imprecise as months or years.',
    '',
    `Machine: ${cpus().length} × ${cpus()[0].model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GiB; Node ${process.versions.node}; ${new Date().toISOString().slice(0, 10)}.`,
    '',
    '## Plain arrays, compared with a loop by hand',
    '',
    ...table('arrays', { ours: 'open-xiamen', hand: 'by hand' }),
    'Both are given the same events and places on each call, and look countries up from there.',
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
    '## Text search of own records, compared with minisearch',
    '',
    ...table('text', { ours: 'createSearch', minisearch: 'minisearch' }),
    'minisearch is given the names alone; `createSearch` reads everything that a record says.',
    '',
    '## A calendar, compared with the same events as JSON',
    '',
    ...table('calendar', { ours: 'toICalendar', json: 'JSON.stringify' }),
    '## What one import brings into an app',
    '',
    '| import | from | minified | gzip |',
    '| --- | --- | ---: | ---: |',
    ...exported
      .sort((a, b) => b.gzip - a.gzip)
      .map(({ name, from, minified, gzip }) => `| \`${name}\` | \`${from}\` | ${whole(minified)} | ${whole(gzip)} |`),
  ]
}

/** Times, and how many times as long as each of the others the library takes. */
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
