import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as evidence from '../../src/evidence/index.js'
import * as library from '../../src/index.js'
import * as searching from '../../src/search/index.js'
import { fixture } from '../fixture/index.js'
import { FINDER_NAMES, FINDERS, KEYS } from '../query/by-hand.js'
import { hostileValue } from './hostile-values.js'
import { check } from './runs.js'

type Loose = (...parameters: unknown[]) => unknown

/** The result, or the message of an error intended for users. */
function answerOf(name: string, call: () => unknown): { readonly found?: unknown; readonly refused?: string } {
  try {
    return { found: call() }
  } catch (error) {
    // an error thrown by the caller's getter or proxy is passed on
    if (error instanceof Error && /^no (reading|keys)$/.test(error.message)) return { refused: error.message }
    expect(error instanceof TypeError || error instanceof RangeError, `${name}: ${error}`).toBe(true)
    const { message } = error as Error
    expect(message, name).toMatch(/expected/)
    expect(message.length).toBeLessThan(1_800)
    return { refused: message }
  }
}

const FIELDS = [
  ...new Set(FINDER_NAMES.flatMap((name) => Object.keys(KEYS[FINDERS[name].type] ?? {}))),
  ...'during match text atLeast atMost asOf __proto__ constructor no-such-field'.split(' '),
]
const value = fc.oneof(
  hostileValue,
  fc.constantFrom('forum', 'WS', '2019', 'within', 'harbour-report-2019', 'wanglan', 10, true),
)
const query = fc.oneof(
  { weight: 9, arbitrary: fc.dictionary(fc.constantFrom(...FIELDS), value, { maxKeys: 3 }) },
  { weight: 1, arbitrary: hostileValue },
)

describe.each(FINDER_NAMES)('%s', (name) => {
  const { find, index, collection } = FINDERS[name]
  const records: readonly unknown[] = fixture.dataset[collection]
  const options = name === 'findEvents' ? [{ places: fixture.dataset.places }] : []
  const indexed = index(records, ...options)

  test('returns records in order for any query, or an error that states what was expected; the same for an index', async () => {
    await check(1, query, (asked) => {
      // undefined means no query only if no records are given
      const fromArray = answerOf(name, () => find(asked as never, records, ...options))
      const fromIndex = answerOf(name, () => find(asked as never, indexed))
      expect(fromIndex).toEqual(fromArray)
      if (!Array.isArray(fromArray.found)) return
      const places = fromArray.found.map((record) => records.indexOf(record))
      expect(places).toEqual([...new Set(places)].sort((a, b) => a - b))
      expect(places).not.toContain(-1)
    })
  })

  test('rejects invalid records, and so does building the index', async () => {
    await check(0.4, fc.oneof(hostileValue, fc.array(hostileValue, { minLength: 1, maxLength: 3 })), (given) => {
      const { found } = answerOf(name, () => find({ during: '2022' }, given))
      // undefined means the bundled records; some invalid records have no date
      if (found !== undefined && given !== undefined) expect(found).toEqual([])
      answerOf(name, () => index(given))
    })
  })
})

const bundled = Object.fromEntries(Object.entries(library).filter(([name]) => !FINDER_NAMES.includes(name as never)))
const HELPERS: Readonly<Record<string, unknown>> = { ...bundled, ...evidence, ...searching }
const helpers = Object.keys(HELPERS).filter((name) => typeof HELPERS[name] === 'function')
// realistic arguments, so that later ones are checked too
const [event] = fixture.dataset.events
const usual = fc.constantFrom<unknown>(
  'wanglan',
  'ocean-forum',
  event,
  fixture.dataset.figures,
  fixture.dataset,
  'kind',
  'en',
)

test.each(helpers)('%s answers any arguments, or says what it expected', async (name) => {
  await check(0.4, fc.array(fc.oneof(hostileValue, usual), { maxLength: 3 }), async (given) => {
    const { found } = answerOf(name, () => (HELPERS[name] as Loose)(...given))
    if (!(found instanceof Promise)) return
    const settled = await found.then(
      (answer) => () => answer,
      (error) => () => {
        throw error
      },
    )
    answerOf(name, settled)
  })
})
