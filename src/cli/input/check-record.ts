import { isObject } from '../../describe/is-object.js'
import { recordTypes } from '../../generated/tables.js'
import type { CollectionName, PartName, RecordType } from '../../generated/types.js'
import { recordAlone } from '../../rules/context.js'
import type { Problem } from '../../rules/rule.js'
import { completedRecord, withUnread } from '../../schema/completed-record.js'
import { problemsOfIssues } from '../../schema/problems-of-issues.js'

/** A record as `parseRecords` completes it, and what is wrong with it. */
export interface CheckedRecord {
  readonly record: unknown
  readonly problems: readonly Problem[]
}

/** Checks one record after the other; an id that an earlier one has is a problem of the later. */
export type CheckRecord = (record: unknown, position: number) => CheckedRecord

/**
 * Makes the check of records, but not of what they refer to: their shape, their dates, ids given twice.
 *
 * @param part what the records are; without it, each record's `type` tells
 */
export async function recordChecker(part?: PartName): Promise<CheckRecord> {
  // Zod is loaded only if something is validated
  const [{ ownPartSchemas: schemas }, { recordRules }] = await Promise.all([
    import('../../generated/schemas.js'),
    import('../../rules/index.js'),
  ])
  const positionOf = new Map<string, number>()
  return (given, position) => {
    const collection = part ?? partOf(given)
    const key = collection === 'evidence' ? 'record' : 'id'
    const id = isObject(given) && typeof given[key] === 'string' ? given[key] : undefined
    const name = id ?? `#${position}`
    if (collection === undefined) {
      const found = isObject(given) ? JSON.stringify(given['type']) : typeof given
      const expected = `one of ${Object.values(recordTypes).join(', ')}`
      const problem = {
        collection: 'dataset',
        record: name,
        field: 'type',
        expected,
        found: found ?? 'nothing',
      } as const
      return { record: given, problems: [problem] }
    }
    const problems: Problem[] = []
    if (id !== undefined && collection !== 'evidence') {
      const first = positionOf.get(id)
      if (first === undefined) positionOf.set(id, position)
      else {
        const found = `"${id}", which record ${first} has already`
        problems.push({ collection, record: id, field: 'id', expected: 'an id that no other record has', found })
      }
    }
    const { record, unread } =
      collection === 'evidence' ? { record: given } : completedRecord(collection, given, position)
    const result = schemas[collection].safeParse(record)
    if (result.success) {
      const context = recordAlone(collection, result.data)
      problems.push(...recordRules.flatMap((rule) => rule(context)))
    } else {
      problems.push(...problemsOfIssues(result.error.issues, { collection, record: name, value: record }))
    }
    return { record, problems: withUnread(unread ? [unread] : [], problems) }
  }
}

function partOf(record: unknown): PartName | undefined {
  if (!isObject(record)) return undefined
  if (record['type'] === undefined && typeof record['agrees'] === 'string') return 'evidence'
  return (Object.keys(recordTypes) as CollectionName[]).find(
    (name) => recordTypes[name] === (record['type'] as RecordType),
  )
}
