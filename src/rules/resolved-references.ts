import { recordTypes } from '../generated/tables.js'
import type { CollectionName, OwnRecord } from '../generated/types.js'
import { referencesOf } from './references-of.js'
import { type Finding, findIn, findInRecords, type Rule, type RuleContext } from './rule.js'

/**
 * Every id in a record or in `says` refers to a record of a type that the field allows, and not to the record itself. In a
 * partial dataset, a name can replace an id, and an id can refer to a record in a collection that is not given.
 */
export const resolvedReferences: Rule = (context) => {
  const given = context.partial ? typesGiven(context) : undefined
  const check = (record: OwnRecord, where = '') =>
    referencesOf(record).flatMap(({ field, id, allowed }): Finding[] => {
      const type = context.typeOf.get(id)
      if (allowed.some((one) => one === type) && id !== record.id) return []
      if (given && type === undefined && (!ID.test(id) || !allowed.some((one) => given.has(one)))) return []
      const what = id === record.id ? 'the record itself' : `a ${type}`
      const found = type === undefined ? `"${id}", which no record has` : `"${id}", which is ${what}`
      const expected = `the id of another ${allowed.join(', ')}`.replace(/, (?=[^,]*$)/, ' or ')
      return [[`${where}${field}`, expected, found]]
    })
  return [
    ...findInRecords(context, (record) => check(record)),
    ...findIn('evidence', context, ({ record: about, says }) => {
      const { record } = context.recordOf.get(about) ?? {}
      return record && says ? check({ ...says, id: record.id, type: record.type } as OwnRecord, 'says.') : []
    }),
  ]
}

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

function typesGiven({ dataset }: RuleContext): ReadonlySet<string> {
  const collections = Object.keys(recordTypes) as CollectionName[]
  return new Set(collections.flatMap((collection) => (dataset[collection].length > 0 ? [recordTypes[collection]] : [])))
}
