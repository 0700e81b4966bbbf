import { recordTypes } from '../generated/tables.js'
import type { CollectionName, OwnRecord } from '../generated/types.js'
import { referencesOf } from './references-of.js'
import type { Rule, RuleContext } from './rule.js'

/**
 * Every id that a record holds, or that a source gives in its place, names a record of a type that the field allows, and not the record itself. In a part of a
 * dataset a name can stand in the place of an id, and so can the id of a record of a type that is not given at all.
 */
export const resolvedReferences: Rule = (context) => {
  const { dataset, records, recordOf, typeOf, partial } = context
  const given = partial ? typesGiven(context) : undefined
  const said = dataset.evidence.flatMap(({ record: about, says }) => {
    const { record } = recordOf.get(about) ?? {}
    if (!record || !says) return []
    const { id, type } = record
    return [{ collection: 'evidence' as const, record: { ...says, id, type } as OwnRecord, where: 'says.' }]
  })
  return [...records.map((one) => ({ ...one, where: '' })), ...said].flatMap(({ collection, record, where }) =>
    referencesOf(record).flatMap(({ field, id, allowed }) => {
      const type = typeOf.get(id)
      if (allowed.some((one) => one === type) && id !== record.id) return []
      if (given && type === undefined && (!ID.test(id) || !allowed.some((one) => given.has(one)))) return []
      const found =
        type === undefined
          ? `"${id}", which no record has`
          : `"${id}", which is ${id === record.id ? 'the record itself' : `a ${type}`}`
      const expected = `the id of another ${allowed.join(', ')}`.replace(/, (?=[^,]*$)/, ' or ')
      return [{ collection, record: record.id, field: `${where}${field}`, expected, found }]
    }),
  )
}

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

function typesGiven({ dataset }: RuleContext): ReadonlySet<string> {
  const collections = Object.keys(recordTypes) as CollectionName[]
  return new Set(collections.flatMap((collection) => (dataset[collection].length > 0 ? [recordTypes[collection]] : [])))
}
