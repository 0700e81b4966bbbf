import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cut } from '../../src/describe/describe-value.js'
import { partNames } from '../../src/generated/tables.js'
import { DatasetError, parseDataset, safeParseDataset, safeParseRecords } from '../../src/schema/index.js'
import { mutableFixture } from '../fixture/index.js'
import type { Loose } from '../query/by-hand.js'
import { hostileValue } from './hostile-values.js'
import { datesIn, faultOf, isMisshapen, isWindow } from './lawful.js'
import { type LooseDataset, type Mutation, mutation } from './mutations.js'
import { check, long } from './runs.js'

const original = mutableFixture() as LooseDataset

test('the unmutated dataset is valid, also for the independent check', () => {
  expect(safeParseDataset(original)).toMatchObject({ success: true })
  expect(faultOf(original)).toBeUndefined()
})

test('a mutated dataset is accepted or rejected with problems, and never accepted if it is invalid', async () => {
  const kinds = new Map<string, number>()
  await check(2, fc.array(mutation, { minLength: 1, maxLength: 3 }), (mutations) => {
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
  })
  // both outcomes must occur often enough
  expect([...kinds.keys()].filter((key) => key.endsWith('true')).length).toBeGreaterThan(2)
  expect([...kinds.keys()].filter((key) => key.endsWith('false')).length).toBeGreaterThan(7)
})

/**
 * The records that a record's derived fields can depend on: its references and their references. The regions of a tie, for
 * example, are those of its partner's place.
 */
function followsFrom(id: string): string[] {
  const named = (one: string): string[] => {
    const text = JSON.stringify(all.get(one) ?? '')
    return [...all.keys()].filter((other) => text.includes(`"${other}"`))
  }
  return named(id).flatMap((other) => [other, ...named(other)])
}

const all = new Map(
  partNames.flatMap((part) =>
    part === 'evidence' ? [] : original[part].map((record) => [record.id as string, record]),
  ),
)

test('a rejection names the changed record, or one whose derived fields depend on it', async () => {
  await check(0.5, mutation, (one) => {
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
            problem.expected.includes(name) ||
            followsFrom(problem.record).includes(name),
        ),
    )
    expect(
      near,
      JSON.stringify({ kind: one.kind, part: one.part, touched, problems: result.problems.slice(0, 5) }),
    ).not.toEqual([])
  })
})

test('a rejection of a malformed record names the changed field', async () => {
  await check(0.5, mutation, (one) => {
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
    // the field, its parent or its children; or the record, if several fields conflict
    const near = told.filter(
      (it) =>
        it === '(the record)' || paths.some((path) => `${path}.`.startsWith(`${it}.`) || it.startsWith(`${path}.`)),
    )
    expect(near, JSON.stringify({ kind: one.kind, part: one.part, paths, told })).not.toEqual([])
  })
})

test('parseDataset throws only DatasetError, and does not change its input', async () => {
  await check(0.3, mutation, (one) => {
    const { data } = mutated([one])
    try {
      const parsed = parseDataset(data)
      expect(Object.isFrozen(parsed.events)).toBe(true)
    } catch (error) {
      expect(error).toBeInstanceOf(DatasetError)
    }
  })
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
})

test('mutated records of one collection are accepted if valid, or rejected with problems', async () => {
  const answers = new Set<boolean>()
  await check(1, fc.array(mutation, { minLength: 1, maxLength: 2 }), (mutations) => {
    const { data } = mutated(mutations)
    for (const { part } of mutations) {
      if (part === 'evidence') continue
      const result = safeParseRecords(part, data[part])
      answers.add(result.success)
      if (result.success) {
        const records: readonly Loose[] = result.data
        expect(records.filter((record) => isMisshapen(part, record))).toEqual([])
        expect(records.flatMap(datesIn).filter((date) => !isWindow(date))).toEqual([])
        expect(new Set(records.map(({ id }) => id)).size).toBe(records.length)
      } else expect(result.problems.length).toBeGreaterThan(0)
    }
  })
  expect(answers.size).toBe(2)
})

test('a list of anything else is rejected with problems', async () => {
  const any = fc.oneof(hostileValue, fc.array(hostileValue, { minLength: 1, maxLength: 3 }))
  await check(0.7, fc.constantFrom(...partNames), any, (part, given) => {
    const answers = [safeParseDataset({ ...original, [part]: given })]
    if (part !== 'evidence') answers.push(safeParseRecords(part, given) as (typeof answers)[number])
    const isEmpty = Array.isArray(given) && given.length === 0
    for (const answer of answers.slice(isEmpty ? 2 : 0)) expect(answer.success).toBe(false)
  })
})

const LONG = long ? 10_000_000 : 1_000_000

test.each(partNames)('a text of megabytes in any field of %s is rejected quickly with a short message', (part) => {
  for (const way of textFields(original[part])) {
    const data = structuredClone(original)
    const holder = way.slice(0, -1).reduce((at, key) => at[key], data[part] as Loose)
    holder[way.at(-1) as string] = 'x'.repeat(LONG)
    const result = safeParseDataset(data)
    expect(result.success, way.join('.')).toBe(false)
    if (!result.success) expect(JSON.stringify(result.problems).length / result.problems.length).toBeLessThan(1_200)
  }
})

test('any number of problems is reported', () => {
  const data = structuredClone(original)
  data.places = Array(200_000).fill({ ...data.places[0], kind: 'town' })
  const field = (at: number) => [`mayor${at}`, at]
  data.events[0] = { ...data.events[0], ...Object.fromEntries(Array.from({ length: 200_000 }, (_, at) => field(at))) }
  expect(() => parseDataset(data)).toThrow(DatasetError)
})

/** The fields of a list of records that contain a text, each once. */
function textFields(records: Loose[]): (readonly string[])[] {
  const ways = records.flatMap((record, at) => waysToTexts(record, [String(at)]))
  return [...new Map(ways.map((way) => [way.filter((key) => !/^\d+$/.test(key)).join('.'), way])).values()]
}

function waysToTexts(value: Loose, way: readonly string[]): (readonly string[])[] {
  if (typeof value === 'string') return [way]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, held]) => waysToTexts(held, [...way, key]))
}

/** The maximum length of an id in a problem. */
const beginning = (name: string) => cut(name, 300)

function mutated(mutations: readonly Mutation[]) {
  const data = structuredClone(original)
  const touched: string[] = []
  for (const { part, apply } of mutations) {
    // an earlier mutation may have removed the list
    if (Array.isArray(data[part])) touched.push(...apply(data).touched)
  }
  return { data, touched }
}
