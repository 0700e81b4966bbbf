import { expect, test } from 'vitest'
import { corroborationFor, evidenceFor } from '../../src/evidence/index.js'
import * as library from '../../src/index.js'
import { jsonSchema } from '../../src/schema/index.js'
import { createSearch } from '../../src/search/index.js'

const { events, ties, figures, getEvent, getFigure } = library
const index = library.indexEvents(events)
const search = createSearch()

/** Every helper, asked twice: whatever is done to the first answer must not show in the second. */
const CALLS: Readonly<Record<string, () => unknown>> = {
  findEvents: () => library.findEvents({ kind: 'fair' }),
  'findEvents of an index': () => library.findEvents({ kind: 'fair' }, index),
  'findEvents of all': () => library.findEvents(),
  findTies: () => library.findTies({ country: 'TH' }),
  findFigures: () => library.findFigures({ kind: 'count' }),
  findStatements: () => library.findStatements({ kind: 'aim' }),
  timeline: () => library.timeline(),
  groupBy: () => library.groupBy(ties, 'kind'),
  countBy: () => library.countBy(ties, 'kind'),
  'countBy of an index': () => library.countBy(index, 'kind'),
  'countBy of two': () => library.countBy(index, ['kind', 'year']),
  sortByDate: () => library.sortByDate(events),
  related: () => library.related('cifit'),
  eventsOfForum: () => library.eventsOfForum('cifit'),
  figuresAbout: () => library.figuresAbout('cifit-2022'),
  tiesWith: () => library.tiesWith('TH'),
  participantsOf: () => library.participantsOf(getEvent('cifit-2022')),
  figureRange: () => library.figureRange(getFigure('europe-mission-orders')),
  cite: () => library.cite(figures[0] as never, 'csl-json'),
  evidenceFor: () => evidenceFor('cifit-2022'),
  'evidenceFor a field': () => evidenceFor('cifit-2022', 'date'),
  corroborationFor: () => corroborationFor('cifit-2022'),
  search: () => search('厦门', { limit: 5 }),
  jsonSchema: () => jsonSchema('events'),
}

test.each(Object.keys(CALLS))('%s gives out nothing that it keeps', (name) => {
  const call = CALLS[name] as () => unknown
  const before = structuredClone(call())
  spoil(call())
  expect(call()).toEqual(before)
})

/** Changes whatever can be changed, at every depth. */
function spoil(value: unknown, seen = new Set<unknown>()): void {
  if (typeof value !== 'object' || value === null || seen.has(value)) return
  seen.add(value)
  for (const key of Reflect.ownKeys(value)) spoil((value as Record<PropertyKey, unknown>)[key], seen)
  if (Object.isFrozen(value)) return
  if (Array.isArray(value)) value.splice(0, value.length, 'spoilt')
  else for (const key of Reflect.ownKeys(value)) Reflect.set(value, key, 'spoilt')
}
