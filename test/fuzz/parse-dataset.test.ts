import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cut } from '../../src/describe/cut.js'
import { partNames } from '../../src/references/collection-names.js'
import { DatasetError, parseDataset, safeParseDataset } from '../../src/schema/index.js'
import type { Loose, LooseDataset } from '../broken-dataset.js'
import { faultOf, isMisshapen } from './lawful.js'
import { type Mutation, mutation } from './mutations.js'
import { PATIENCE, runs } from './runs.js'
import { smallDataset } from './small-dataset.js'

const original = smallDataset()

test('the dataset that is mutated is valid, and its judge finds nothing', () => {
  expect(safeParseDataset(original)).toMatchObject({ success: true })
  expect(faultOf(original)).toBeUndefined()
})

test(
  'a mutated dataset is accepted or refused with problems, and never accepted with a fault',
  () => {
    const kinds = new Map<string, number>()
    fc.assert(
      fc.property(fc.array(mutation, { minLength: 1, maxLength: 3 }), (mutations) => {
        const { data } = mutated(mutations)
        const result = safeParseDataset(data)
        if (result.success) expect(faultOf(result.data as unknown as LooseDataset)).toBeUndefined()
        else {
          expect(result.problems.length).toBeGreaterThan(0)
          for (const problem of result.problems) {
            for (const text of Object.values(problem)) expect(typeof text).toBe('string')
            expect(problem.found.length).toBeLessThan(400)
          }
        }
        for (const { kind } of mutations) {
          const key = `${kind} ${result.success}`
          kinds.set(key, (kinds.get(key) ?? 0) + 1)
        }
      }),
      runs(0.8),
    )
    // both answers are given: what is tried is neither hopeless nor harmless
    expect([...kinds.keys()].filter((key) => key.endsWith('true')).length).toBeGreaterThan(2)
    expect([...kinds.keys()].filter((key) => key.endsWith('false')).length).toBeGreaterThan(7)
  },
  PATIENCE,
)

test(
  'a refusal names the record that was changed',
  () => {
    fc.assert(
      fc.property(mutation, (one) => {
        const { data, touched } = mutated([one])
        const result = safeParseDataset(data)
        if (result.success) return
        const near = result.problems.filter((problem) =>
          touched
            .map(beginning)
            .some(
              (name) =>
                problem.record === name ||
                problem.field === name ||
                problem.found.includes(name) ||
                problem.expected.includes(name),
            ),
        )
        expect(
          near,
          JSON.stringify({ kind: one.kind, part: one.part, touched, problems: result.problems.slice(0, 5) }),
        ).not.toEqual([])
      }),
      runs(0.15),
    )
  },
  PATIENCE,
)

test(
  'a refusal of the shape of a record names the field that was changed',
  () => {
    fc.assert(
      fc.property(mutation, (one) => {
        const data = structuredClone(original)
        const { touched, field } = one.apply(data)
        if (!field || !isMisshapen(one.part, field.item)) return
        const result = safeParseDataset(data)
        expect(result.success).toBe(false)
        if (result.success) return
        const names = touched.map(beginning)
        const told = result.problems
          .filter(({ collection, record }) => collection === one.part && names.includes(record))
          .map((problem) => problem.field)
        const paths = field.paths.map(beginning)
        // the field, what it is in, what is in it; or the record, where it is several fields that do not go together
        const near = told.filter(
          (it) =>
            it === '(the record)' || paths.some((path) => `${path}.`.startsWith(`${it}.`) || it.startsWith(`${path}.`)),
        )
        expect(near, JSON.stringify({ kind: one.kind, part: one.part, paths, told })).not.toEqual([])
      }),
      runs(0.15),
    )
  },
  PATIENCE,
)

test(
  'parseDataset throws its own error and no other, and changes nothing of what it was given',
  () => {
    fc.assert(
      fc.property(mutation, (one) => {
        const { data } = mutated([one])
        try {
          const parsed = parseDataset(data)
          expect(Object.isFrozen(parsed.events)).toBe(true)
        } catch (error) {
          expect(error).toBeInstanceOf(DatasetError)
        }
      }),
      runs(0.05),
    )
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
  },
  PATIENCE,
)

const LONG = 10_000_000

test.each(partNames)('a text of 10 MB in any field of %s is refused at once, and told of in a few words', (part) => {
  for (const way of textFields(original[part])) {
    const data = structuredClone(original)
    const holder = way.slice(0, -1).reduce((at, key) => at[key], data[part] as Loose)
    holder[way.at(-1) as string] = 'x'.repeat(LONG)
    const result = safeParseDataset(data)
    expect(result.success, way.join('.')).toBe(false)
    if (!result.success) expect(JSON.stringify(result.problems).length / result.problems.length).toBeLessThan(1_200)
  }
})

test('any number of problems is told of', () => {
  const data = structuredClone(original)
  data.places = Array(200_000).fill({ ...data.places[0], kind: 'town' })
  const field = (at: number) => [`mayor${at}`, at]
  data.events[0] = { ...data.events[0], ...Object.fromEntries(Array.from({ length: 200_000 }, (_, at) => field(at))) }
  expect(() => parseDataset(data)).toThrow(DatasetError)
})

/** Where a text is in a list of records, once for each field however many records have it. */
function textFields(records: Loose[]): (readonly string[])[] {
  const ways = records.flatMap((record, at) => waysToTexts(record, [String(at)]))
  return [...new Map(ways.map((way) => [way.filter((key) => !/^\d+$/.test(key)).join('.'), way])).values()]
}

function waysToTexts(value: Loose, way: readonly string[]): (readonly string[])[] {
  if (typeof value === 'string') return [way]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, held]) => waysToTexts(held, [...way, key]))
}

/** Of a long id a problem shows no more. */
const beginning = (name: string) => cut(name, 300)

function mutated(mutations: readonly Mutation[]) {
  const data = structuredClone(original)
  const touched: string[] = []
  for (const { part, apply } of mutations) {
    // a mutation before may have taken the list away
    if (Array.isArray(data[part])) touched.push(...apply(data).touched)
  }
  return { data, touched }
}
