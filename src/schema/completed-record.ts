import { parseDate } from '../dates/parse-date.js'
import { describeValue } from '../describe/describe-value.js'
import { dateFields, recordTypes } from '../generated/tables.js'
import type { CollectionName } from '../generated/types.js'
import type { Problem } from '../rules/rule.js'

/** A record with what it need not say, and the date in it that could not be read. */
export interface CompletedRecord {
  readonly record: unknown
  readonly unread?: Problem
}

/** A record with its type, and with its date taken apart if that is a text, a number or a `Date`. */
export function completedRecord(collection: CollectionName, record: unknown, position: number): CompletedRecord {
  if (typeof record !== 'object' || record === null || Array.isArray(record)) return { record }
  const type = recordTypes[collection]
  const fields = copyOf(record)
  // that it cannot be read is told where it is checked
  if (!fields) return { record }
  fields['type'] ??= type
  const field = dateFields[type]
  const date = field === undefined ? undefined : fields[field]
  if (field === undefined || !(typeof date === 'string' || typeof date === 'number' || date instanceof Date)) {
    return { record: fields }
  }
  try {
    return { record: { ...fields, [field]: parseDate(date) } }
  } catch (error) {
    const [, expected = 'a date'] = /expected (.*), found/s.exec((error as Error).message) ?? []
    const id = typeof fields['id'] === 'string' ? fields['id'] : `#${position}`
    return { record: fields, unread: { collection, record: id, field, expected, found: describeValue(date) } }
  }
}

/** What parseDate could not read is said once: by what it expected. */
export function withUnread(unread: readonly Problem[], problems: readonly Problem[]): Problem[] {
  const told = new Set(unread.map(({ record, field }) => `${record} ${field}`))
  return [...unread, ...problems.filter(({ record, field }) => !told.has(`${record} ${field.split('.')[0]}`))]
}

function copyOf(record: object): Record<string, unknown> | undefined {
  try {
    return { ...record }
  } catch {
    return undefined
  }
}
