// node --expose-gc measure.mjs SIZE [ENGINE…]: builds every engine on SIZE events ("bundled" for the bundled ones), checks that all
// answer the same, and prints what it measured as JSON.
import { events as bundled, places as bundledPlaces } from '../dist/index.js'
import { engines } from './engines.mjs'
import { makeEvents, makePlaces, makeQueries, random } from './events.mjs'
import { textEngines } from './text-engines.mjs'

const KINDS = [...new Set(bundled.map(({ kind }) => kind))].sort()
const MOST_FOR_TEXT = 50_000
const ROUNDS = 7
// long enough for a clock that counts in nanoseconds, short enough to interleave
const SLICE = 25_000_000
// before each slice, so that an engine is not charged for the caches that the one before it filled
const WARM_UP = 5_000_000

const [size, ...only] = process.argv.slice(2)
const places = size === 'bundled' ? bundledPlaces : makePlaces()
const events = size === 'bundled' ? bundled : makeEvents(Number(size), KINDS)
// the bundled events have none, several or a participant's place: only the engines that know them take part
const all = size === 'bundled' ? ['open-xiamen, index', 'open-xiamen, array'] : Object.keys(engines)
const known = only.length > 0 ? all.filter((name) => only.includes(name)) : all
const queries =
  size === 'bundled'
    ? [
        { kind: 'establishment', country: 'CL', month: '2022-04' },
        { kind: 'seminar', country: 'CN', month: '2022-11' },
        { kind: 'visit', country: 'CN', month: '2020-11' },
      ]
    : makeQueries(200, KINDS)
const wanted = Array.from(
  { length: 200 },
  (
    (next) => () =>
      events[Math.floor(next() * events.length)].id
  )(random(11)),
)

const used = () => {
  globalThis.gc()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return heapUsed + arrayBuffers
}

const emptiest = used()
const held = size === 'bundled' ? 0 : structuredClone(events.slice(0, 100_000))
const bareHeap = size === 'bundled' ? 0 : ((used() - emptiest) / held.length) * events.length

const built = {}
const result = {
  size,
  events: events.length,
  bareHeap,
  build: {},
  heap: {},
  byId: {},
  filter: {},
  countCountry: {},
  countPairs: {},
  text: {},
}
for (const name of known) {
  const before = used()
  const started = process.hrtime.bigint()
  built[name] = await engines[name]({ events, places })
  result.build[name] = Number(process.hrtime.bigint() - started)
  result.heap[name] = used() - before
}
// a second build of the two that are compared by it, in the other order, so that neither pays for a cold start
for (const name of ['by hand, index', 'open-xiamen, index'].filter((one) => known.includes(one))) {
  const started = process.hrtime.bigint()
  await engines[name]({ events, places })
  result.build[name] = Math.min(result.build[name], Number(process.hrtime.bigint() - started))
}

await same(
  'filter',
  queries.slice(0, 20),
  (engine, query) => engine.filter?.(query),
  (ids) => [...ids].sort(),
)
await same('byId', wanted.slice(0, 20), (engine, id) => engine.byId?.(id))
for (const count of ['countCountry', 'countPairs']) {
  const first = {}
  for (const name of known) {
    if (!built[name][count]) continue
    const started = process.hrtime.bigint()
    await built[name][count]()
    first[name] = Number(process.hrtime.bigint() - started)
  }
  result[`${count}First`] = first
  await same(
    count,
    [0],
    (engine) => engine[count]?.(),
    (rows) => rows.map((row) => row.join(' ')).sort(),
  )
}

await time('byId', wanted)
await time('filter', queries)
await time('countCountry', [0])
await time('countPairs', [0])
if (events.length <= MOST_FOR_TEXT) await timeText()
console.log(JSON.stringify(result))

/** Refuses to time engines that do not agree. */
async function same(what, inputs, answer, normal = (value) => value) {
  for (const input of inputs) {
    let expected
    for (const name of known) {
      const given = await answer(built[name], input)
      if (given === undefined) continue
      const found = JSON.stringify(normal(given))
      expected ??= found
      if (found !== expected)
        throw new Error(`${what}: ${name} answers ${found.slice(0, 200)}, expected ${expected.slice(0, 200)}`)
    }
  }
}

/** Nanoseconds a call, the median of rounds in which the engines take turns. */
async function time(what, inputs) {
  const calls = Object.fromEntries(
    known.flatMap((name) => {
      const call = built[name].raw?.[what] ?? built[name][what]
      return call ? [[name, call]] : []
    }),
  )
  result[what] = await medians(calls, inputs)
}

async function medians(calls, inputs) {
  const rounds = Object.fromEntries(Object.keys(calls).map((name) => [name, []]))
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name, call] of Object.entries(calls)) {
      await repeat(call, inputs, WARM_UP)
      const { elapsed, done } = await repeat(call, inputs, SLICE)
      rounds[name].push(elapsed / done)
    }
  }
  return Object.fromEntries(Object.entries(rounds).map(([name, all]) => [name, all.sort((a, b) => a - b)[ROUNDS >> 1]]))
}

/** Calls with one input after the other for some nanoseconds, at least once. */
async function repeat(call, inputs, nanoseconds) {
  const started = process.hrtime.bigint()
  let done = 0
  let elapsed = 0
  do {
    const answer = call(inputs[done++ % inputs.length])
    if (answer instanceof Promise) await answer
    elapsed = Number(process.hrtime.bigint() - started)
  } while (elapsed < nanoseconds && done < 1_000_000)
  return { elapsed, done }
}

async function timeText() {
  const calls = {}
  result.textBuild = {}
  // a word and a number that one event has: every engine finds that one first
  const words = wanted.slice(0, 50).map((id) => {
    const event = events.find((one) => one.id === id)
    return { id, words: event.name.en.toLowerCase() }
  })
  for (const [name, make] of Object.entries(textEngines)) {
    const started = process.hrtime.bigint()
    const engine = await make(events)
    result.textBuild[name] = Number(process.hrtime.bigint() - started)
    for (const { id, words: asked } of words.slice(0, 10)) {
      const found = await engine.search(asked)
      if (!found.slice(0, 50).includes(id)) throw new Error(`text: ${name} does not find ${id} by "${asked}"`)
    }
    calls[name] = ({ words: asked }) => engine.search(asked)
  }
  result.text = await medians(calls, words)
}
