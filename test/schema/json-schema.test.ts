import { expect, test } from 'vitest'
import { parts } from '../../src/model/index.js'
import { jsonSchema } from '../../src/schema/index.js'

const names = parts.map(({ collection }) => collection) as 'events'[]

test.each(names)('the schema of %s is of draft 2020-12 and takes no other fields', (name) => {
  const schema = jsonSchema(name)
  expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema')
  for (const variant of (schema.oneOf ?? schema.anyOf ?? [schema]) as (typeof schema)[]) {
    expect(variant.additionalProperties).toBe(false)
    expect(variant.required).toContain(name === ('evidence' as string) ? 'record' : 'id')
  }
})

test('the schema of a dataset has every part', () => {
  expect(jsonSchema('dataset').required).toEqual(names)
})

test.each(['atlantis', 'constructor', undefined])('%s has no names', (name) => {
  expect(() => jsonSchema(name as never)).toThrow(RangeError)
  expect(() => jsonSchema(name as never)).toThrow(/^jsonSchema: .*\bevents\b/)
})
