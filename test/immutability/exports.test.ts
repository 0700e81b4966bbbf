import { createRequire } from 'node:module'
import { describe, expect, test } from 'vitest'
import { recordTypes } from '../../src/generated/tables.js'

const require = createRequire(import.meta.url)
const ENTRIES = [
  'open-xiamen',
  'open-xiamen/evidence',
  'open-xiamen/schema',
  'open-xiamen/search',
  'open-xiamen/convert',
]
const COLLECTIONS = [...Object.keys(recordTypes), 'sisterCities', 'redirects']

type Exports = Readonly<Record<string, unknown>>

// the built package, because a bundler can drop the freezing code
const load = {
  import: async (entry: string): Promise<Exports> => import(entry),
  require: async (entry: string): Promise<Exports> => require(entry),
}

/** Every mutable object inside a value, by path. Functions and classes are code, not data. */
function changeable(value: unknown, path: string, seen = new Set<unknown>()): string[] {
  if (typeof value !== 'object' || value === null || seen.has(value)) return []
  seen.add(value)
  const inner = Reflect.ownKeys(value).flatMap((key) =>
    changeable((value as Record<PropertyKey, unknown>)[key], `${path}.${String(key)}`, seen),
  )
  return Object.isFrozen(value) ? inner : [path, ...inner]
}

test('the search for mutable values finds them at any depth', () => {
  const frozen = Object.freeze({ list: Object.freeze([Object.freeze({ a: {} }), []]) })
  expect(changeable(frozen, 'it')).toEqual(['it.list.0.a', 'it.list.1'])
})

describe.each(['import', 'require'] as const)('by %s', (how) => {
  test.each(ENTRIES)('no data that %s exports can be changed', async (entry) => {
    const exported = await load[how](entry)
    expect(Object.keys(exported).length).toBeGreaterThan(0)
    for (const [name, value] of Object.entries(exported)) {
      // Zod schemas are Zod's objects
      if (name === 'default' || /Schemas?$/.test(name)) continue
      expect(changeable(value, name)).toEqual([])
    }
  })

  test('the search covers the collections and the evidence', async () => {
    const main = await load[how]('open-xiamen')
    for (const name of COLLECTIONS) expect(Array.isArray(main[name]), name).toBe(true)
    const { evidence, coverage } = await load[how]('open-xiamen/evidence')
    expect(Array.isArray(evidence)).toBe(true)
    expect(Object.keys(coverage as object)).toEqual(expect.arrayContaining(['events', 'sisterCities']))
  })
})

test('a change is an error in strict code, at every depth', async () => {
  const { events, ties } = await import('open-xiamen')
  const loose = events as unknown as { name: { zh: string }; sources: string[]; date: { edtf: string } }[]
  const changes: ((record: (typeof loose)[number]) => unknown)[] = [
    () => loose.push(loose[0] as never),
    () => (ties as unknown as unknown[]).sort(),
    (record) => {
      record.name.zh = 'x'
    },
    (record) => {
      record.date.edtf = '1999'
    },
    (record) => record.sources.push('x'),
    (record) => {
      delete (record as { date?: unknown }).date
    },
    (record) => Object.defineProperty(record, 'id', { value: 'x' }),
    (record) => Object.setPrototypeOf(record, {}),
  ]
  for (const record of loose) for (const change of changes) expect(() => change(record)).toThrow(TypeError)
})

test('both formats in one process have equal records, and each accepts records of the other', async () => {
  const esm = await import('open-xiamen')
  const cjs = require('open-xiamen') as typeof esm
  for (const name of COLLECTIONS as 'events'[]) {
    expect(cjs[name]).toEqual(esm[name])
    expect(cjs[name]).not.toBe(esm[name])
  }
  for (const { kind } of esm.events) expect(cjs.findEvents({ kind }, esm.events)).toEqual(esm.findEvents({ kind }))
  for (const forum of esm.forums) expect(esm.label(cjs.getForum(forum.id), 'zh')).toBe(esm.label(forum, 'zh'))
})
