import { expect, test } from 'vitest'
import { generateEditorSchemas } from '../../../scripts/compile/generate-editor-schemas.js'
import { collectionNames, recordTypes } from '../../../src/references/collection-names.js'
import type { RecordType } from '../../../src/references/reference-fields.js'

const ids = Object.fromEntries(Object.values(recordTypes).map((type) => [type, [`a-${type}`]])) as Record<
  RecordType,
  string[]
>
const schemas = generateEditorSchemas(ids)

test('there is one for every file of data/', () => {
  expect([...schemas.keys()]).toEqual(
    [...collectionNames, 'reasonings', 'register', 'corroboration', 'redirects'].map((name) => `${name}.schema.json`),
  )
})

test('ids in use are offered where an id belongs', () => {
  const events = JSON.parse(schemas.get('events.schema.json') ?? '')
  const { properties } = events.items
  expect(properties.forum.enum).toEqual(['a-forum'])
  expect(properties.places.items.enum).toEqual(['a-place'])
  expect(properties.participants.items.properties.who.enum).toEqual(['a-person', 'a-organization', 'a-place'])
  expect(properties.evidence.items.properties.in.enum).toEqual(['a-source'])
  expect(properties.evidence.items.properties.fields.items.enum).toContain('date')
})

test('what the compiler works out is not offered', () => {
  const ties = JSON.parse(schemas.get('ties.schema.json') ?? '')
  expect(Object.keys(ties.items.properties)).not.toContain('country')
  expect(ties.items.additionalProperties).toBe(false)
})
