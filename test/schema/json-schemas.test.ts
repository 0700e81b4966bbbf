import { expect, test } from 'vitest'
import { collectionNames } from '../../src/references/collection-names.js'
import { jsonSchema } from '../../src/schema/index.js'

// what is published as open-xiamen/schema, to the last bound: a change of it is seen in review
test('the JSON Schemas are those that were recorded (after a change that is meant: npx vitest run -u test/schema)', async () => {
  const schemas = [...collectionNames, 'evidence', 'corroboration'].map((name) => [name, jsonSchema(name as 'events')])
  await expect(`${JSON.stringify(Object.fromEntries(schemas), undefined, 1)}\n`).toMatchFileSnapshot(
    'json-schemas.snap',
  )
})
