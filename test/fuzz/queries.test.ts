import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { corroborationFor, evidenceFor } from '../../src/evidence/index.js'
import * as exported from '../../src/index.js'
import { createSearch } from '../../src/search/index.js'
import { hostileValue } from './hostile-values.js'
import { PATIENCE, runs } from './runs.js'

type Loose = (...parameters: unknown[]) => unknown

const library: Readonly<Record<string, unknown>> = { ...exported }
const { events, figures, statements, ties } = exported
const finders = { findEvents: events, findFigures: figures, findStatements: statements, findTies: ties } as const
const indexers = {
  findEvents: exported.indexEvents,
  findFigures: exported.indexFigures,
  findStatements: exported.indexStatements,
  findTies: exported.indexTies,
} as const
const FIELDS = [
  'kind',
  'country',
  'source',
  'during',
  'match',
  'text',
  'about',
  'unit',
  'atLeast',
  'atMost',
  'place',
  'person',
  'planned',
  'basis',
  'asOf',
  'origin',
  'partner',
  'by',
  'event',
  'forum',
  'organization',
  'qualifier',
  'party',
  '__proto__',
  'constructor',
  'no-such-field',
]

const value = fc.oneof(hostileValue, fc.constantFrom('fair', 'MX', '2022', 'within', 'brics', 'article', 'xiamen', 10))
const query = fc.oneof(
  { weight: 9, arbitrary: fc.dictionary(fc.constantFrom(...FIELDS), value, { maxKeys: 3 }) },
  { weight: 1, arbitrary: hostileValue },
)

/** What is returned, or the message of an error that a user is meant to see. */
function answerOf(name: string, call: () => unknown): { readonly found?: unknown; readonly refused?: string } {
  try {
    return { found: call() }
  } catch (error) {
    // what a getter or a proxy of the caller throws is the caller's own
    if (error instanceof Error && /^no (reading|keys)$/.test(error.message)) return { refused: error.message }
    expect(error instanceof TypeError || error instanceof RangeError, `${name}: ${error}`).toBe(true)
    const { message } = error as Error
    expect(message).toMatch(/expected/)
    expect(message.length).toBeLessThan(1_200)
    return { refused: message }
  }
}

describe.each(Object.keys(finders) as (keyof typeof finders)[])('%s', (name) => {
  const records = finders[name] as readonly unknown[]
  const find = library[name] as unknown as Loose
  const index = (indexers[name] as unknown as Loose)(records)

  test(
    'answers any query with records in their order, or says what it expected; from an index the same',
    () => {
      fc.assert(
        fc.property(query, (asked) => {
          const fromArray = answerOf(name, () => find(asked))
          const fromIndex = answerOf(name, () => find(asked, index))
          expect(fromIndex).toEqual(fromArray)
          if (!Array.isArray(fromArray.found)) return
          const places = fromArray.found.map((record) => records.indexOf(record))
          expect(places).toEqual([...new Set(places)].sort((a, b) => a - b))
          expect(places).not.toContain(-1)
        }),
        runs(0.25),
      )
    },
    PATIENCE,
  )

  test(
    'refuses records that are none',
    () => {
      fc.assert(
        fc.property(fc.oneof(hostileValue, fc.array(hostileValue, { minLength: 1, maxLength: 3 })), (given) => {
          const { found } = answerOf(name, () => find({ during: '2022' }, given))
          // undefined stands for the bundled records, an empty list has nothing to find
          if (found !== undefined && given !== undefined) expect(found).toEqual([])
        }),
        runs(0.1),
      )
    },
    PATIENCE,
  )
})

const LOOSE = {
  ...library,
  evidenceFor,
  corroborationFor,
  search: createSearch(),
  createSearch,
} as unknown as Readonly<Record<string, unknown>>

const helpers = Object.keys(LOOSE).filter((name) => typeof LOOSE[name] === 'function' && !(name in finders))

test.each(helpers)(
  '%s answers any arguments, or says what it expected',
  (name) => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(hostileValue, fc.constantFrom('xiamen', 'cifit', events[0], figures, 'kind')), {
          maxLength: 3,
        }),
        (given) => {
          answerOf(name, () => (LOOSE[name] as Loose)(...given))
        },
      ),
      runs(0.05),
    )
  },
  PATIENCE,
)
