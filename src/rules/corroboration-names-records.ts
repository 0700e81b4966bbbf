import { collectionNames } from '../references/collection-names.js'
import type { Dataset } from '../types/dataset.js'
import type { Rule } from './rule.js'

/** A corroboration names a record that exists, and fields that a record of that collection can have. */
export const corroborationNamesRecords: Rule = ({ dataset, typeOf }) => {
  const fieldsOf = fieldsByRecord(dataset)
  return dataset.corroboration.flatMap(({ record, fields }) => {
    const told = (field: string, expected: string, found: string) => ({
      collection: 'corroboration' as const,
      record,
      field,
      expected,
      found,
    })
    if (!typeOf.has(record)) return [told('record', 'the id of a record', `"${record}", which no record has`)]
    const known = fieldsOf(record)
    if (!known) return []
    return fields
      .filter((field) => !known.has(field))
      .map((field) => told('fields', `fields of such a record: ${[...known].join(', ')}`, `"${field}"`))
  })
}

/** For each record the fields that some record of its collection has: a page can speak of one that this record lacks. */
function fieldsByRecord(dataset: Dataset): (id: string) => ReadonlySet<string> | undefined {
  const byId = new Map<string, ReadonlySet<string>>()
  for (const collection of collectionNames) {
    const fields = new Set(dataset[collection].flatMap((record) => Object.keys(record)))
    for (const { id } of dataset[collection]) byId.set(id, fields)
  }
  return (id) => byId.get(id)
}
