import fc from 'fast-check'
import { expect, test } from 'vitest'
import { DatasetError, parseDataset, safeParseDataset } from '../../src/schema/index.js'
import type { LooseDataset } from '../broken-dataset.js'
import { faultOf } from './lawful.js'
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
          touched.some(
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

test('a text of 10 MB is refused at once, and told of in a few words', () => {
  const data = structuredClone(original)
  data.places[0].name.en = 'x'.repeat(10_000_000)
  const result = safeParseDataset(data)
  expect(result).toMatchObject({ success: false })
  if (!result.success) expect(JSON.stringify(result.problems).length).toBeLessThan(1_000)
})

test('twice the records take about twice the time: steps of checking, counted, not timed', () => {
  // records that count how often one of their fields is read
  const readsOf = (count: number) => {
    let reads = 0
    const data = structuredClone(original)
    const [place] = data.places
    for (let at = 0; at < count; at++) {
      data.places.push(
        Object.defineProperty({ ...place, id: `place-${at}` }, 'kind', {
          enumerable: true,
          get: () => {
            reads += 1
            return place.kind
          },
        }),
      )
    }
    safeParseDataset(data)
    return reads
  }
  expect(readsOf(400) / readsOf(200)).toBeLessThan(2.1)
})

function mutated(mutations: readonly Mutation[]) {
  const data = structuredClone(original)
  const touched: string[] = []
  for (const { part, apply } of mutations) {
    // a mutation before may have taken the list away
    if (Array.isArray(data[part])) touched.push(...apply(data).touched)
  }
  return { data, touched }
}
