import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type AnyIds, type Figure, figureRange, figures, findFigures, indexFigures } from '../../src/index.js'
import { figureQualifiers } from '../../src/kinds/figure-qualifiers.js'

const ids = (found: readonly Figure<AnyIds>[]) => found.map(({ id }) => id)

test('by what it is about, unit, kind, qualifier and time', () => {
  expect(ids(findFigures({ about: 'xiamen-visit-site-handbook' }))).toEqual(['visit-site-fields', 'visit-site-cases'])
  expect(ids(findFigures({ qualifier: 'more-than' }))).toEqual([
    'parties-forum-representatives',
    'private-economy-forum-papers',
  ])
  expect(ids(findFigures({ kind: 'target' }))).toEqual(['electronics-cluster-target'])
  expect(ids(findFigures({ during: '2021' }))).toEqual(['zone-anniversary-40'])
})

test('bounds go by what the qualifier allows', () => {
  expect(ids(findFigures({ unit: 'person', atLeast: 200 }))).toEqual(['parties-forum-representatives'])
  expect(findFigures({ unit: 'person', atLeast: 200, match: 'within' })).toEqual([])
  expect(findFigures({ unit: 'person', atLeast: 130, match: 'within' })).toHaveLength(1)
  expect(findFigures({ unit: 'person', atMost: 130 }).map(({ value }) => value)).toEqual([5])
  expect(findFigures({ unit: 'USD', atLeast: 50_000_000 })).toEqual([])
  expect(findFigures({ unit: 'USD', atMost: 50_000_000, match: 'within' })).toHaveLength(1)
})

test.each([
  [{ atLeast: '5' }, 'findFigures: expected query.atLeast to be a number, found "5"'],
  [{ atMost: Number.NaN }, 'findFigures: expected query.atMost to be a number, found NaN'],
  [{ unit: 'euro' }, 'findFigures: expected query.unit to be one of "activity", '],
])('%o is refused', (query, message) => {
  // @ts-expect-error bad on purpose
  expect(() => findFigures(query)).toThrow(message)
})

const [model] = figures
const random = fc
  .array(fc.record({ value: fc.integer({ min: 0, max: 20 }), qualifier: fc.constantFrom(...figureQualifiers) }), {
    maxLength: 20,
  })
  .map((drawn) => drawn.map((rest, at): Figure<AnyIds> => ({ ...(model as Figure), ...rest, id: `f${at}` })))
const bound = fc.option(fc.integer({ min: -1, max: 22 }), { nil: undefined })

test('property: a bound finds a figure when some number of its range, or every one, is within it', () => {
  // half numbers too, so that exclusive ends show
  const numbers = Array.from({ length: 100 }, (_, at) => at / 2 - 10)
  fc.assert(
    fc.property(
      random,
      bound,
      bound,
      fc.constantFrom('overlaps' as const, 'within' as const),
      (records, atLeast, atMost, match) => {
        const expected = records.filter((figure) => {
          const { min = -Infinity, max = Infinity, minExclusive, maxExclusive } = figureRange(figure)
          const allowed = [-1e9, ...numbers, 1e9].filter(
            (number) => (minExclusive ? number > min : number >= min) && (maxExclusive ? number < max : number <= max),
          )
          const within = (number: number) => (atLeast ?? -Infinity) <= number && number <= (atMost ?? Infinity)
          return match === 'within' ? allowed.every(within) : allowed.some(within)
        })
        const query = { atLeast, atMost, match }
        expect(ids(findFigures(query, records))).toEqual(ids(expected))
        expect(ids(findFigures(query, indexFigures(records)))).toEqual(ids(expected))
      },
    ),
    { numRuns: 1000 },
  )
})
