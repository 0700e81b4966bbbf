import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { partNames } from '../../../src/references/collection-names.js'
import { corroborationSchema, evidenceSchema, recordSchemas } from '../../../src/schema/index.js'
import { builtJson } from './built.js'

const ajv = new Ajv2020({ allErrors: true, strict: true, strictRequired: false })
const zod = { ...recordSchemas, evidence: evidenceSchema, corroboration: corroborationSchema }

beforeAll(() => {
  // a CommonJS module: what is imported is its exports
  ;(addFormats as unknown as (to: typeof ajv) => void)(ajv)
  for (const name of [...partNames, 'dataset']) ajv.addSchema(builtJson(`dist/schema/${name}.json`))
})

const validator = (name: string) => {
  const validate = ajv.getSchema(builtJson(`dist/schema/${name}.json`).$id)
  if (!validate) throw new Error(`no schema ${name}`)
  return validate
}

test.each([...partNames, 'dataset'])('data/%s.json is as its schema says', (name) => {
  const validate = validator(name)
  expect(validate(builtJson(`dist/data/${name}.json`)), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true)
})

test('every field of every schema is described', () => {
  const look = (schema: Record<string, unknown>, path: string): string[] =>
    Object.entries((schema['properties'] ?? {}) as Record<string, Record<string, unknown>>).flatMap(
      ([name, property]) => [
        ...(property['description'] ? [] : [`${path}.${name}`]),
        ...look(property, `${path}.${name}`),
        ...look((property['items'] ?? {}) as Record<string, unknown>, `${path}.${name}`),
      ],
    )
  for (const part of partNames) expect(look(builtJson(`dist/schema/${part}.json`).$defs.record, part)).toEqual([])
})

const hostile = fc.oneof(
  fc.constant(null),
  fc.constant(''),
  fc.constant(' edge'),
  fc.constant('two\nlines'),
  fc.constant('\ud800'),
  fc.constant([]),
  fc.constant({}),
  fc.constant('2022-02-30'),
  fc.constant('字'.repeat(121)),
  fc.constant('🀄'.repeat(100)),
  fc.constant('ftp://example.org/'),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.string({ unit: 'binary' }),
  fc.string(),
)

/** Every place in a record, as a path. */
function placesIn(value: unknown, path: readonly string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [[...path]]
  return [
    ...(path.length > 0 ? [[...path]] : []),
    ...Object.entries(value).flatMap(([key, item]) => placesIn(item, [...path, key])),
  ]
}

function broken(record: object, path: readonly string[], how: 'replace' | 'drop' | 'add', value: unknown): unknown {
  const copy = structuredClone(record)
  const parent = path
    .slice(0, -1)
    .reduce((at: Record<string, unknown>, key) => at[key] as Record<string, unknown>, copy as never)
  const key = path.at(-1) as string
  if (how === 'add') parent[`${key}Other`] = value
  else if (how === 'replace') parent[key] = value
  else if (Array.isArray(parent)) parent.splice(Number(key), 1)
  else delete parent[key]
  return copy
}

describe.each(partNames)('%s', (part) => {
  test('random broken records are refused, or taken, by Zod and by the JSON Schema alike', () => {
    const records = builtJson(`dist/data/${part}.json`) as object[]
    const validate = ajv.compile({ ...builtJson(`dist/schema/${part}.json`).$defs.record })
    let refused = 0
    fc.assert(
      fc.property(
        fc.constantFrom(...records),
        fc.nat(),
        fc.constantFrom('replace' as const, 'drop' as const, 'add' as const),
        hostile,
        (record, at, how, value) => {
          const places = placesIn(record)
          const mutant = broken(record, places[at % places.length] as string[], how, value)
          const byZod = zod[part].safeParse(mutant).success
          if (!byZod) refused += 1
          expect(validate(mutant), JSON.stringify({ mutant, errors: validate.errors })).toBe(byZod)
        },
      ),
      { numRuns: 2000 },
    )
    expect(refused).toBeGreaterThan(500)
  })
})
