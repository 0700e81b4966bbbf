import type { CollectionName } from '../types/dataset.js'
import { recordsOf } from './records-of.js'
import type { Rule } from './rule.js'

/** An id names one record of one collection. */
export const uniqueIds: Rule = ({ dataset }) => {
  const seen = new Map<string, CollectionName>()
  return recordsOf(dataset).flatMap(({ collection, record }) => {
    const first = seen.get(record.id)
    seen.set(record.id, first ?? collection)
    return first
      ? [
          {
            collection,
            record: record.id,
            field: 'id',
            expected: 'an id that no other record of any collection has',
            found: `"${record.id}", which is in ${first} already`,
          },
        ]
      : []
  })
}
