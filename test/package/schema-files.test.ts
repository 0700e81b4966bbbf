// The JSON Schemas of dist/schema/, used by another validator.
import { describe, expect, test } from 'vitest'
import { schemaFiles } from '../../build/emit/schema-files.js'
import { partSchemas } from '../../src/generated/schemas.js'
import { partNames } from '../../src/generated/tables.js'
import type { Field, Fields } from '../../src/model/field.js'
import { fieldsOf, parts } from '../../src/model/index.js'
import { objectIn } from '../../src/model/walk.js'
import { ajvWithFormats } from '../ajv.js'
import { wholeRecords } from '../convert/whole-records.js'
import { fixture } from '../fixture/index.js'

type Schema = Record<string, unknown> & {
  readonly properties?: Record<string, Schema>
  readonly oneOf?: Schema[]
  readonly items?: Schema
}

const { dataset } = fixture
const schemas = new Map([...schemaFiles()].map(([file, text]) => [file.replace('.json', ''), JSON.parse(text)]))
const ajv = ajvWithFormats({ allErrors: true, strict: true, strictRequired: false })
ajv.addVocabulary(['x-derived'])
const validators = new Map([...schemas].map(([name, schema]) => [name, ajv.compile(schema)]))

/** The errors of a validator for a value. */
function faultsOf(name: string, value: unknown) {
  const validate = validators.get(name)
  if (!validate) throw new RangeError(`expected the name of a schema, found "${name}"`)
  return validate(value) ? [] : validate.errors
}

test('there is one for each file, with its own address', () => {
  expect([...schemas.keys()]).toEqual([...partNames, 'dataset'])
  expect(new Set([...schemas.values()].map(({ $id }) => $id)).size).toBe(schemas.size)
})

test('accept valid items', () => {
  expect(faultsOf('dataset', dataset)).toEqual([])
  for (const part of partNames) expect(faultsOf(part, [...dataset[part], ...wholeRecords(part)])).toEqual([])
})

test('a dataset has exactly the known parts', () => {
  const { ties: _, ...without } = dataset
  expect(faultsOf('dataset', without)).not.toEqual([])
  expect(faultsOf('dataset', { ...dataset, planets: [] })).not.toEqual([])
})

test('every field is described, including nested ones, and derived fields are marked', () => {
  const look = (schema: Schema, fields: Fields, path: string) => {
    for (const one of schema.oneOf ?? [schema]) {
      for (const [name, property] of Object.entries(one.properties ?? {})) {
        const field = fields[name] as Field
        expect(property['description'], `${path}.${name}`).toBe(field.means.en)
        expect(property['x-derived'], `${path}.${name}`).toBe(field.derived || field.lookedUp)
        const inner = objectIn(field.shape)
        if (inner) look(property.items ?? property, inner.fields, `${path}.${name}`)
      }
    }
  }
  for (const part of parts) look(schemas.get(part.collection).$defs.record, fieldsOf(part), part.collection)
})

const HOSTILE = [
  null,
  '',
  ' edge',
  'two\nlines',
  'a tab\tor another control character',
  'AN ID',
  '2022-02-30',
  '字'.repeat(121),
  '🀄'.repeat(100),
  'ftp://example.org/',
  [],
  {},
  -1,
  0.5,
  1e9,
  true,
]

/** Every place in a value, as a path. */
function placesIn(value: unknown, path: readonly string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [[...path]]
  const inner = Object.entries(value).flatMap(([key, one]) => placesIn(one, [...path, key]))
  return path.length > 0 ? [[...path], ...inner] : inner
}

/** A copy with a value replaced, removed or added. */
function broken(item: object, path: readonly string[], change: { to: unknown } | 'drop' | 'add'): unknown {
  const copy = structuredClone(item)
  const holder = path
    .slice(0, -1)
    .reduce((at: Record<string, unknown>, key) => at[key] as Record<string, unknown>, copy as never)
  const key = path.at(-1) as string
  if (change === 'add') holder[`${key}Other`] = 'more'
  else if (change !== 'drop') holder[key] = change.to
  else if (Array.isArray(holder)) holder.splice(Number(key), 1)
  else delete holder[key]
  return copy
}

describe.each(partNames)('%s', (part) => {
  test('with a broken field are rejected or accepted as by Zod', () => {
    let refused = 0
    for (const item of wholeRecords(part)) {
      for (const path of placesIn(item)) {
        for (const change of [...HOSTILE.map((to) => ({ to })), 'drop', 'add'] as const) {
          const value = broken(item, path, change)
          const byZod = partSchemas[part].safeParse(value).success
          if (!byZod) refused += 1
          expect(faultsOf(part, [value])?.length === 0, JSON.stringify({ path, change })).toBe(byZod)
        }
      }
    }
    expect(refused).toBeGreaterThan(200)
  })
})
