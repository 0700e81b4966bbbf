import { referencesOf } from './references-of.js'
import type { Rule } from './rule.js'

/** Every id that a record holds names a record of a type that the field allows, and not the record itself. */
export const resolvedReferences: Rule = ({ records, typeOf }) =>
  records.flatMap(({ collection, record }) =>
    referencesOf(record).flatMap(({ field, id, allowed }) => {
      const type = typeOf.get(id)
      if (allowed.some((one) => one === type) && id !== record.id) return []
      const found =
        type === undefined
          ? `"${id}", which no record has`
          : `"${id}", which is ${id === record.id ? 'the record itself' : `a ${type}`}`
      const expected = `the id of another ${allowed.join(', ')}`.replace(/, (?=[^,]*$)/, ' or ')
      return [{ collection, record: record.id, field, expected, found }]
    }),
  )
