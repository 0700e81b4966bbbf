import { expect, test } from 'vitest'
import type { Event } from '../../src/index.js'
import type { Dataset } from '../../src/types/dataset.js'
import { countSteps } from './count-steps.js'

// before what is counted is loaded, so that all of its code is seen
const steps = countSteps()
const { bigDatasets } = await import('./big-datasets.js')
const { safeParseDataset } = await import('../../src/schema/index.js')
const { diffDatasets } = await import('../../src/diff/diff-datasets.js')
const library = await import('../../src/index.js')
const convert = await import('../../src/convert/index.js')

/** For a number of times, what is done with so many records, or with a text so long. */
type Work = (times: number) => () => unknown

const copies = (times: number) => bigDatasets['every record many times, each with neighbours of its own'](times)

/** Made beforehand, so that only the work on it is counted. */
function on<T>(make: (times: number) => T, work: (made: T) => unknown): Work {
  return (times) => {
    const made = make(times)
    return () => work(made)
  }
}

const onEvents = (work: (events: readonly Event[]) => unknown) => on((times) => copies(times).events, work)

const parsing: Readonly<Record<string, Work>> = Object.fromEntries(
  Object.entries(bigDatasets).map(([how, big]) => [`parseDataset: ${how}`, on(big, safeParseDataset)]),
)

const { countBy, findEvents, groupBy, indexEvents, label, sortByDate, timeline } = library
const query = { country: 'CN', during: '2022' } as const

const queries: Readonly<Record<string, Work>> = {
  'findEvents in a list': onEvents((events) => findEvents(query, events)),
  'findEvents in an index that is made': onEvents((events) => findEvents(query, indexEvents(events))),
  'findEvents with words': onEvents((events) => findEvents({ text: 'forum' }, events)),
  'findEvents during one of a long set': on(
    (times) =>
      `[${Array(times * 10)
        .fill('2022-05-19')
        .join()}]`,
    (during) => findEvents({ during }),
  ),
  groupBy: onEvents((events) => groupBy(events, 'kind')),
  countBy: onEvents((events) => countBy(events, ['kind', 'year'])),
}

const { fromCsv, toCsv, toGeoJson, toICalendar, toJsonLd, toNdjson } = convert

const conversions: Readonly<Record<string, Work>> = {
  toCsv: onEvents((events) => toCsv('events', events)),
  toNdjson: onEvents((events) => toNdjson(events)),
  toGeoJson: on(
    (times) => copies(times).places,
    (places) => toGeoJson(places),
  ),
  toICalendar: onEvents((events) => toICalendar(events)),
  toJsonLd: onEvents((events) => toJsonLd(events)),
  fromCsv: on(
    (times) => toCsv('events', Array(times * 10).fill(library.events[0])),
    (csv) => fromCsv('events', csv),
  ),
}

const comparing: Readonly<Record<string, Work>> = {
  'diffDatasets of two that share no tie': on(
    (times) => {
      const after = copies(times)
      for (const tie of after.ties) tie.id = `${tie.id}-again`
      return [copies(times), after] as unknown as readonly [Dataset, Dataset]
    },
    ([before, after]) => diffDatasets(before, after, []),
  ),
}

/** What sorts compares each with more than one other: some n log n steps, still far from n². */
const sorting: Readonly<Record<string, Work>> = {
  sortByDate: onEvents((events) => sortByDate(events)),
  timeline: onEvents((events) => timeline(events)),
}

const TIMES = 40

/** How much more the third part of what is given costs than the second: 1 where each costs the same, 1.67 for n². */
function growthOf(work: Work): number {
  // the first call makes what the later ones use
  work(2)()
  const [once = 0, twice = 0, thrice = 0] = [1, 2, 3].map((by) => steps.of(work(by * TIMES)))
  // something was counted, and more of more
  expect(once).toBeGreaterThan(TIMES)
  expect(twice).toBeGreaterThan(1.2 * once)
  return (thrice - twice) / (twice - once)
}

test.each(Object.entries({ ...parsing, ...queries, ...conversions, ...comparing }))('in proportion: %s', (_, work) => {
  expect(growthOf(work)).toBeLessThan(1.01)
})

test.each(Object.entries(sorting))('nearly in proportion: %s', (_, work) => {
  expect(growthOf(work)).toBeLessThan(1.25)
})

test('more than in proportion is seen: each with each', () => {
  const pairs = onEvents((events) =>
    events.filter((event) => events.every((other) => event === other || label(event, 'en') !== '')),
  )
  expect(growthOf(pairs)).toBeGreaterThan(1.4)
})
