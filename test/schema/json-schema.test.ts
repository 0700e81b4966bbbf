import { expect, test } from 'vitest'
import { collectionNames } from '../../src/references/collection-names.js'
import { jsonSchema } from '../../src/schema/index.js'

test.each([...collectionNames, 'evidence' as const])('%s has a strict schema of draft 2020-12', (name) => {
  const schema = jsonSchema(name)
  expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema')
  expect(schema.additionalProperties).toBe(false)
  expect(schema.required).toContain(name === 'evidence' ? 'digest' : 'id')
})

test('so has the whole dataset', () => {
  expect(jsonSchema('dataset').required).toEqual([...collectionNames, 'evidence', 'corroboration'])
})

test.each(['atlantis', 'constructor'])('%s is no name of a schema', (name) => {
  // @ts-expect-error no such name
  expect(() => jsonSchema(name)).toThrow(`jsonSchema: expected one of events, forums, `)
})
