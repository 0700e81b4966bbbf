import { expect, test } from 'vitest'
import { accordingTo, evidence, evidenceFor } from '../../src/evidence/index.js'
import * as library from '../../src/index.js'
import { jsonSchema, safeParseDataset } from '../../src/schema/index.js'
import { createSearch, search } from '../../src/search/index.js'
import { fixture } from '../fixture/index.js'

const { events, figures, forums, ties } = library
const [event] = events as readonly [(typeof events)[number]]
const [figure] = figures as readonly [(typeof figures)[number]]
const [forum] = forums as readonly [(typeof forums)[number]]
const [tie] = ties as readonly [(typeof ties)[number]]
const [entry] = evidence as readonly [(typeof evidence)[number]]
const index = library.indexEvents(events)
const tieIndex = library.indexTies(ties)
const ownSearch = createSearch(fixture.dataset.places)

/** Every function that returns a result; each is called more than once. */
const CALLS: Readonly<Record<string, () => unknown>> = {
  findEvents: () => library.findEvents({ kind: event.kind }),
  'findEvents of an index': () => library.findEvents({ kind: event.kind }, index),
  'findEvents of all': () => library.findEvents(),
  findTies: () => library.findTies({ country: tie.country }),
  'findTies of a day': () => library.findTies({ asOf: '2022' }, tieIndex),
  'findTies of two facets of an index': () => library.findTies({ country: tie.country, kind: tie.kind }, tieIndex),
  findFigures: () => library.findFigures({ kind: figure.kind }),
  findStatements: () => library.findStatements({}),
  timeline: () => library.timeline(),
  groupBy: () => library.groupBy(ties, 'kind'),
  countBy: () => library.countBy(ties, 'kind'),
  'countBy of an index': () => library.countBy(index, 'kind'),
  'countBy of two': () => library.countBy(index, ['kind', 'year']),
  sortByDate: () => library.sortByDate(events),
  related: () => library.related(forum.id),
  'related, of one’s own': () => library.related('wanglan', fixture.dataset),
  eventsOfForum: () => library.eventsOfForum(forum.id),
  figuresAbout: () => library.figuresAbout(figure.about[0] as never),
  tiesWith: () => library.tiesWith(tie.country),
  participantsOf: () => library.participantsOf(events.find(({ participants }) => participants) ?? event),
  figureRange: () => library.figureRange(figure),
  findRecord: () => library.findRecord(event.id),
  cite: () => library.cite(figure, 'csl-json'),
  evidenceFor: () => evidenceFor(event.id),
  'evidenceFor a field': () => evidenceFor(event.id, 'date'),
  accordingTo: () => accordingTo(entry.source, entry.record),
  search: () => search('厦门', { limit: 5 }),
  'search, of one’s own': () => ownSearch('望澜'),
  jsonSchema: () => jsonSchema('events'),
  safeParseDataset: () => safeParseDataset(fixture.dataset),
}

/** Mutates everything that is not frozen, at every depth. */
function spoil(value: unknown, seen = new Set<unknown>()): void {
  if (typeof value !== 'object' || value === null || seen.has(value)) return
  seen.add(value)
  for (const key of Reflect.ownKeys(value)) spoil((value as Record<PropertyKey, unknown>)[key], seen)
  if (Object.isFrozen(value)) return
  if (Array.isArray(value)) value.splice(0, value.length, 'spoilt')
  else for (const key of Reflect.ownKeys(value)) Reflect.set(value, key, 'spoilt')
}

test.each(Object.entries(CALLS))('%s gives out nothing that it keeps', (_, call) => {
  const before = structuredClone(call())
  // an empty result would prove nothing
  expect(JSON.stringify(before).length).toBeGreaterThan(2)
  spoil(call())
  expect(call()).toEqual(before)
})

test('a mutated result differs', () => {
  const answer = { a: [{ b: 1 }], frozen: Object.freeze([1]) }
  spoil(answer)
  expect(answer).toEqual({ a: 'spoilt', frozen: 'spoilt' })
})

test('two queries do not share a result', () => {
  const first = library.findEvents({}, index)
  first.length = 0
  expect(library.findEvents({}, index)).toEqual(events)
  expect(index.records).toEqual(events)
})
