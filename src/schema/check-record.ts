import { parseDate } from '../dates/parse-date.js'
import { describeValue } from '../describe/describe-value.js'
import { isObject } from '../describe/is-object.js'
import { ownPartSchemas } from '../generated/schemas.js'
import { dateFields, recordTypes } from '../generated/tables.js'
import type { CollectionName, PartName } from '../generated/types.js'
import { recordAlone } from '../rules/context.js'
import { recordRules } from '../rules/index.js'
import type { Problem } from '../rules/rule.js'
import { inFewWords, itemChecker } from './item-checker.js'

/** A record that has been checked. */
export interface CheckedRecord {
  /** As it was given, with its type and its date taken apart. */
  readonly record: unknown
  /** As its schema gives it; missing if its shape is wrong. */
  readonly data?: unknown
  readonly problems: readonly Problem[]
}

/**
 * Makes the check of one record or entry of the evidence after the other, but not of what they refer to: their shape, their
 * dates, ids given twice.
 *
 * @param has what is said of an id that another record has, by the place of that: `record 3 has`
 */
export function recordChecker<Place>(has: (place: Place) => string) {
  const check = itemChecker(ownPartSchemas, has)
  return (part: PartName, given: unknown, position: number, place: Place): CheckedRecord => {
    const { record, unread } = part === 'evidence' ? { record: given } : completed(part, given)
    const { id, data, problems } = check(part, record, position, place)
    const broken = data === undefined ? [] : recordRules.flatMap((rule) => rule(recordAlone(part, data as never)))
    const all = [...problems, ...broken]
    if (!unread) return { record, data, problems: all.map(inFewWords) }
    // what parseDate could not read is said once: by what it expected
    const others = all.filter(({ field }) => field.split('.')[0] !== unread.field)
    const first = { collection: part, record: id ?? `#${position}`, ...unread }
    return { record, problems: [first, ...others].map(inFewWords) }
  }
}

/** A record with its type, and with its date taken apart if that is a text, a number or a `Date`. */
function completed(
  collection: CollectionName,
  record: unknown,
): { record: unknown; unread?: Pick<Problem, 'field' | 'expected' | 'found'> } {
  const fields = isObject(record) ? copyOf(record) : undefined
  // that it cannot be read is told where it is checked
  if (!fields) return { record }
  const type = recordTypes[collection]
  fields['type'] ??= type
  const field = dateFields[type]
  const date = field === undefined ? undefined : fields[field]
  if (field === undefined || !(typeof date === 'string' || typeof date === 'number' || date instanceof Date)) {
    return { record: fields }
  }
  // 2022 as a serial number would be a day in 1905
  if (typeof date === 'number' && date < 10_000) {
    return { record: fields, unread: { field, expected: 'a date as a text, such as "2022"', found: String(date) } }
  }
  try {
    return { record: { ...fields, [field]: parseDate(date) } }
  } catch (error) {
    const [, expected = 'a date'] = /expected (.*), found/s.exec((error as Error).message) ?? []
    return { record: fields, unread: { field, expected, found: describeValue(date) } }
  }
}

function copyOf(record: object): Record<string, unknown> | undefined {
  try {
    return { ...record }
  } catch {
    return undefined
  }
}
