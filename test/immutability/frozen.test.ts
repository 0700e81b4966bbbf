import { createRequire } from 'node:module'
import { expect, test } from 'vitest'

const require = createRequire(import.meta.url)
const ENTRIES = [
  'open-xiamen',
  'open-xiamen/evidence',
  'open-xiamen/schema',
  'open-xiamen/search',
  'open-xiamen/convert',
]

/** Every object below a value that can be changed, by its path; functions and classes are the code, not the data. */
function changeable(value: unknown, path: string, seen = new Set<unknown>()): string[] {
  if (typeof value !== 'object' || value === null || seen.has(value)) return []
  seen.add(value)
  const inner = Reflect.ownKeys(value).flatMap((key) =>
    changeable((value as Record<PropertyKey, unknown>)[key], `${path}.${String(key)}`, seen),
  )
  return Object.isFrozen(value) ? inner : [path, ...inner]
}

test.each(
  ENTRIES.flatMap(
    (entry) =>
      [
        ['import', entry],
        ['require', entry],
      ] as const,
  ),
)('%s of %s: every path of all data that is exported refuses change', async (how, entry) => {
  const exported = (how === 'import' ? await import(entry) : require(entry)) as Record<string, unknown>
  let objects = 0
  for (const [name, value] of Object.entries(exported)) {
    // a schema of Zod's is Zod's own object, and no data of ours
    if (name === 'default' || name.endsWith('Schema') || name === 'recordSchemas') continue
    if (typeof value === 'object') objects += 1
    expect(changeable(value, name)).toEqual([])
  }
  if (entry === 'open-xiamen') expect(objects).toBe(12)
})

test('a change is an error in strict code, at every depth', async () => {
  const { events, ties } = await import('open-xiamen')
  const loose = events as unknown as { name: { zh: string }; sources: string[]; date: { edtf: string } }[]
  expect(() => loose.push(loose[0] as never)).toThrow(TypeError)
  for (const record of loose) {
    expect(() => {
      record.name.zh = 'x'
    }).toThrow(TypeError)
    expect(() => record.sources.push('x')).toThrow(TypeError)
    expect(() => {
      record.date.edtf = '1999'
    }).toThrow(TypeError)
    expect(() => Object.defineProperty(record, 'id', { value: 'x' })).toThrow(TypeError)
    expect(() => Object.setPrototypeOf(record, {})).toThrow(TypeError)
  }
  expect(() => (ties as unknown as unknown[]).sort()).toThrow(TypeError)
})

test('ESM and CJS in one process agree: the same ids, equal records', async () => {
  const esm = await import('open-xiamen')
  const cjs = require('open-xiamen') as typeof esm
  expect(cjs.events).toEqual(esm.events)
  expect(cjs.events).not.toBe(esm.events)
  for (const { id } of esm.ties) expect(cjs.getTie(id).id).toBe(id)
  // records of the one are records to the other
  expect(cjs.findEvents({ kind: 'fair' }, esm.events)).toEqual(esm.findEvents({ kind: 'fair' }))
  expect(esm.label(cjs.getForum('cifit'), 'zh')).toBe(esm.label(esm.getForum('cifit'), 'zh'))
})
