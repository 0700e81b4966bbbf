import { recordTypes } from '../../generated/tables.js'
import type { CollectionName, PartName, RecordType } from '../../generated/types.js'
import type { Problem } from '../../rules/rule.js'
import { problemsOfIssues } from '../../schema/problems-of-issues.js'
import { isObject } from './is-object.js'

/** The problems of one record; none if it is valid. */
export type CheckRecord = (record: unknown, position: number) => Problem[]

/**
 * Makes the check of single records against the schemas.
 *
 * @param part what the records are; without it, each record's `type` tells
 */
export async function recordChecker(part?: PartName): Promise<CheckRecord> {
  // Zod is loaded only if something is validated
  const { ownPartSchemas: schemas } = await import('../../generated/schemas.js')
  return (record, position) => {
    const collection = part ?? partOf(record)
    const key = collection === 'evidence' ? 'record' : 'id'
    const id = isObject(record) && typeof record[key] === 'string' ? record[key] : `#${position}`
    if (collection === undefined) {
      const found = isObject(record) ? JSON.stringify(record['type']) : typeof record
      const expected = `one of ${Object.values(recordTypes).join(', ')}`
      return [{ collection: 'dataset', record: id, field: 'type', expected, found: found ?? 'nothing' }]
    }
    const result = schemas[collection].safeParse(record)
    return result.success ? [] : problemsOfIssues(result.error.issues, { collection, record: id, value: record })
  }
}

function partOf(record: unknown): PartName | undefined {
  if (!isObject(record)) return undefined
  if (record['type'] === undefined && typeof record['agrees'] === 'string') return 'evidence'
  return (Object.keys(recordTypes) as CollectionName[]).find(
    (name) => recordTypes[name] === (record['type'] as RecordType),
  )
}
