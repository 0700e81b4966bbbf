import type { PartName } from '../../convert/part.js'
import { collectionNames, idField, recordTypes } from '../../references/collection-names.js'
import type { RecordType } from '../../references/reference-fields.js'
import type { Problem } from '../../rules/rule.js'
import { problemsOfIssues } from '../../schema/problems-of-issues.js'
import { isObject } from './is-object.js'

/** What is wrong with one record; nothing where it is valid. */
export type CheckRecord = (record: unknown, position: number) => Problem[]

/**
 * Makes the check of single records against the schemas.
 *
 * @param part what the records are; where it is missing, each record's `type` tells
 */
export async function recordChecker(part?: PartName): Promise<CheckRecord> {
  // Zod is loaded where something is validated and nowhere else
  const { corroborationSchema, evidenceSchema, recordSchemas } = await import('../../schema/index.js')
  const schemas = { ...recordSchemas, evidence: evidenceSchema, corroboration: corroborationSchema }
  return (record, position) => {
    const collection = part ?? partOf(record)
    const key = collection === undefined ? 'id' : idField(collection)
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
  if (record['type'] === undefined && typeof record['digest'] === 'string') return 'evidence'
  if (record['type'] === undefined && typeof record['agrees'] === 'string') return 'corroboration'
  return collectionNames.find((name) => recordTypes[name] === (record['type'] as RecordType))
}
