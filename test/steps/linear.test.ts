// the work of each function is linear in its input, counted in deterministic steps
import { expect, test } from 'vitest'
import type { OwnDataset, OwnEvent, OwnRecord } from '../../src/generated/types.js'
import type { Mutable, MutableDataset } from '../fixture/index.js'
import { countSteps } from './count-steps.js'

// before the counted code is loaded, so that all of it is counted
const steps = countSteps()
const { mutableFixture } = await import('../fixture/index.js')
const { safeParseDataset } = await import('../../src/schema/index.js')
const { diffDatasets } = await import('../../src/diff/diff-datasets.js')
const library = await import('../../src/index.js')
const convert = await import('../../src/convert/index.js')
const { recordsOf } = await import('../../src/rules/context.js')

const fixture = mutableFixture()
const ids = new Set(recordsOf(fixture as OwnDataset).map(({ record }) => record.id))

/** A value with every id renamed. */
function renamed<T>(value: T, rename: (id: string) => string): T {
  if (typeof value === 'string') return (ids.has(value) ? rename(value) : value) as T
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((item) => renamed(item, rename)) as T
  return Object.fromEntries(Object.entries(value).map(([key, held]) => [key, renamed(held, rename)])) as T
}

/** Repeated copies of the fixture, each made by `copy`. */
function joined(times: number, copy: (at: number) => Partial<MutableDataset>): MutableDataset {
  const copies = Array.from({ length: times }, (_, at) => copy(at))
  const parts = Object.keys(fixture) as (keyof MutableDataset)[]
  return Object.fromEntries(parts.map((part) => [part, copies.flatMap((data) => data[part] as object[])])) as never
}

const copies = (times: number) => joined(times, (at) => renamed(fixture, (id) => `${id}-${at}`))

/** The fixture with a number of additional items. */
const withMore = (times: number, add: (data: MutableDataset, at: number) => void) => {
  const data = mutableFixture()
  for (let at = 0; at < times; at++) add(data, at)
  return data
}

const place = (data: MutableDataset, at: number, within: string) =>
  data.places.push({ ...(data.places[0] as Mutable<OwnDataset['places'][number]>), id: `place-${at}`, within })

/** Ways in which a dataset can be large. */
const large: Readonly<Record<string, (times: number) => MutableDataset>> = {
  'every record many times, each with neighbours of its own': copies,
  'every record many times, all with the same neighbours': (times) =>
    joined(times, (at) => {
      const data = mutableFixture()
      for (const { record } of recordsOf(data as OwnDataset)) Object.assign(record, { id: `${record.id}-${at}` })
      for (const entry of data.evidence) entry.record = `${entry.record}-${at}`
      return data
    }),
  'the same id many times': (times) => joined(times, mutableFixture),
  'much evidence of a few records': (times) =>
    withMore(times, (data) => data.evidence.push(...structuredClone(fixture.evidence))),
  'records without evidence': (times) => ({ ...copies(times), evidence: [] }),
  'references that lead nowhere': (times) => ({ ...copies(times), places: [], organizations: [], sources: [] }),
  'long lists': (times) =>
    withMore(10 * times, (data) => {
      const [signing] = data.events
      signing?.participants?.push(...structuredClone(signing.participants.slice(0, 2)))
      signing?.about?.push('samoa')
    }),
  'places within places': (times) =>
    withMore(10 * times, (data, at) => place(data, at, at === 0 ? 'samoa' : `place-${at - 1}`)),
  'places in a ring': (times) =>
    withMore(10 * times, (data, at) => place(data, at, `place-${(at + 1) % (10 * times)}`)),
  'fields that no record has': (times) =>
    withMore(200 * times, (data, at) => Object.assign(data.events[0] as object, { [`mayor${at}`]: at })),
}

/** The task for a given number of records or length of text. */
type Work = (times: number) => () => unknown

/** Inputs created in advance, so that only the task is counted. */
function on<T>(make: (times: number) => T, work: (made: T) => unknown): Work {
  return (times) => {
    const made = make(times)
    return () => work(made)
  }
}

const onEvents = (work: (events: readonly OwnEvent[]) => unknown) => on((times) => copies(times).events, work)
const query = { country: 'CN', during: '2019' } as const
const { countBy, findEvents, groupBy, indexEvents, label, sortByDate, timeline } = library
const { fromCsv, toCsv, toGeoJson, toICalendar, toJsonLd, toNdjson } = convert

const inProportion: Readonly<Record<string, Work>> = {
  ...Object.fromEntries(
    Object.entries(large).map(([how, make]) => [`parseDataset: ${how}`, on(make, safeParseDataset)]),
  ),
  'diffDatasets of two that share no tie': on(
    (times) => {
      const after = copies(times)
      for (const tie of after.ties) tie.id = `${tie.id}-again`
      return [copies(times), after] as unknown as readonly [OwnDataset, OwnDataset]
    },
    ([before, after]) => diffDatasets(before, after, []),
  ),
  'findEvents in a list': on(copies, ({ events, places }) =>
    findEvents(query, events as readonly OwnEvent[], { places: places as OwnDataset['places'] }),
  ),
  'findEvents with words': onEvents((events) => findEvents({ text: 'forum' }, events)),
  'findEvents during one of a long set': on(
    (times) =>
      `[${Array(times * 10)
        .fill('2019-05-19')
        .join()}]`,
    (during) => findEvents({ during }, fixture.events as readonly OwnEvent[]),
  ),
  groupBy: onEvents((events) => groupBy(events, 'kind')),
  countBy: onEvents((events) => countBy(events, ['kind', 'year'])),
  toCsv: onEvents((events) => toCsv('events', events)),
  toNdjson: onEvents((events) => toNdjson(events as readonly OwnRecord[])),
  toGeoJson: on(
    (times) => copies(times).places as OwnDataset['places'],
    (places) => toGeoJson(places),
  ),
  toICalendar: onEvents((events) => toICalendar(events)),
  toJsonLd: onEvents((events) => toJsonLd(events)),
  fromCsv: on(
    (times) => toCsv('events', Array(times * 10).fill(fixture.events[0])),
    (csv) => fromCsv('events', csv),
  ),
}

/** Sorting needs n log n steps, still far from n². */
const sorting: Readonly<Record<string, Work>> = {
  sortByDate: onEvents((events) => sortByDate(events)),
  'findEvents in an index that is made': on(copies, ({ events, places }) =>
    findEvents(query, indexEvents(events as readonly OwnEvent[], { places: places as OwnDataset['places'] })),
  ),
  timeline: onEvents((events) => timeline(events)),
}

const TIMES = 12

/** The cost of the third part of the input relative to the second: 1 if linear, 1.67 for n². */
function growthOf(work: Work): number {
  // the first call fills caches
  work(2)()
  const [once = 0, twice = 0, thrice = 0] = [1, 2, 3].map((by) => steps.of(work(by * TIMES)))
  // steps were counted, and more for more input
  expect(once).toBeGreaterThan(TIMES)
  expect(twice).toBeGreaterThan(1.2 * once)
  return (thrice - twice) / (twice - once)
}

test.each(Object.entries(inProportion))('in proportion: %s', (_, work) => {
  expect(growthOf(work)).toBeLessThan(1.02)
})

test.each(Object.entries(sorting))('nearly in proportion: %s', (_, work) => {
  expect(growthOf(work)).toBeLessThan(1.3)
})

test('superlinear growth is detected: each with each', () => {
  const pairs = onEvents((events) =>
    events.filter((event) => events.every((other) => event === other || label(event, 'en') !== '')),
  )
  expect(growthOf(pairs)).toBeGreaterThan(1.4)
})
