import { referencesOf } from '../references/references-of.js'
import { recordsOf } from './records-of.js'
import type { Rule } from './rule.js'

/** Every id that a record holds names a record of a type that the field allows, and not the record itself. */
export const resolvedReferences: Rule = ({ dataset, typeOf }) =>
  recordsOf(dataset).flatMap(({ collection, record }) =>
    referencesOf(collection, record).flatMap(({ field, id, allowed }) => {
      const type = typeOf.get(id)
      if (allowed.some((it) => it === type) && id !== record.id) return []
      return [
        {
          collection,
          record: record.id,
          field,
          expected: `the id of another ${allowed.join(', ')}`.replace(/, (?=[^,]*$)/, ' or '),
          found:
            type === undefined
              ? `"${id}", which no record has`
              : `"${id}", which is ${id === record.id ? 'the record itself' : `a ${type}`}`,
        },
      ]
    }),
  )
