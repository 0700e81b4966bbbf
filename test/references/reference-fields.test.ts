import { expect, test } from 'vitest'
import { collectionNames } from '../../src/references/collection-names.js'
import { referenceFields } from '../../src/references/reference-fields.js'
import { referencesOf } from '../../src/references/references-of.js'
import { recordsOf } from '../../src/rules/records-of.js'
import { copyOfBundledData } from '../broken-dataset.js'

test('every field of the bundled data that holds a record id is declared', () => {
  const data = copyOfBundledData()
  const records = recordsOf(data)
  const ids = new Set(records.map(({ record }) => record.id))
  const undeclared = records.flatMap(({ collection, record }) => {
    const declared = referencesOf(collection, record).map(({ id }) => id)
    const { id: _, ...fields } = record
    return stringsIn(fields)
      .filter((text) => ids.has(text) && !declared.includes(text))
      .map((text) => `${record.id}: ${text}`)
  })
  // the name of a field or a kind can be spelled like an id; a country code cannot
  expect(undeclared).toEqual([])
})

test('every collection is declared', () => {
  expect(Object.keys(referenceFields)).toEqual(collectionNames)
})

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : []
}
