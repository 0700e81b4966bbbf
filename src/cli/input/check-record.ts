import { isObject } from '../../describe/is-object.js'
import { recordTypes } from '../../generated/tables.js'
import type { CollectionName, PartName } from '../../generated/types.js'
import { recordAlone } from '../../rules/context.js'
import type { Problem } from '../../rules/rule.js'
import { completedRecord, withUnread } from '../../schema/completed-record.js'

/** A record as `parseRecords` completes it, and what is wrong with it. */
export interface CheckedRecord {
  readonly record: unknown
  readonly problems: readonly Problem[]
}

/**
 * Makes the check of one record after the other, but not of what they refer to: their shape, their dates, ids given twice.
 *
 * @param part what the records are; without it, each record's `type` tells
 */
export async function recordChecker(part?: PartName): Promise<(given: unknown, position: number) => CheckedRecord> {
  // Zod is loaded only if something is validated
  const [{ ownPartSchemas }, { recordRules }, { itemChecker }] = await Promise.all([
    import('../../generated/schemas.js'),
    import('../../rules/index.js'),
    import('../../schema/item-checker.js'),
  ])
  const check = itemChecker(ownPartSchemas, (position: number) => `record ${position} has`)
  return (given, position) => {
    const of = part ?? partOf(given)
    if (of === undefined) return { record: given, problems: [unknownType(given, position)] }
    const { record, unread } = of === 'evidence' ? { record: given } : completedRecord(of, given, position)
    const { data, problems } = check(of, record, position, position)
    const broken = data === undefined ? [] : recordRules.flatMap((rule) => rule(recordAlone(of, data as never)))
    return { record, problems: withUnread(unread ? [unread] : [], [...problems, ...broken]) }
  }
}

function partOf(record: unknown): PartName | undefined {
  if (!isObject(record)) return undefined
  const { type, agrees } = record
  if (type === undefined && typeof agrees === 'string') return 'evidence'
  return (Object.keys(recordTypes) as CollectionName[]).find((name) => recordTypes[name] === type)
}

function unknownType(given: unknown, position: number): Problem {
  const { id, type } = isObject(given) ? given : {}
  return {
    collection: 'dataset',
    record: typeof id === 'string' ? id : `#${position}`,
    field: 'type',
    expected: `one of ${Object.values(recordTypes).join(', ')}`,
    found: isObject(given) ? (JSON.stringify(type) ?? 'nothing') : typeof given,
  }
}
