import type * as z from 'zod'
import { parseDate } from '../dates/parse-date.js'
import { cut, describeValue } from '../describe/describe-value.js'
import { isObject } from '../describe/is-object.js'
import { ownPartSchemas } from '../generated/schemas.js'
import { dateFields, recordTypes } from '../generated/tables.js'
import type { CollectionName, PartName } from '../generated/types.js'
import { recordAlone } from '../rules/context.js'
import { recordRules } from '../rules/index.js'
import type { Problem } from '../rules/rule.js'
import { problemsOfIssues } from './problems-of-issues.js'

export interface CheckedItem {
  /** The id of a record, or of the record that an entry of the evidence is about. */
  readonly id: string | undefined
  /** The output of its schema; absent if the item is malformed. */
  readonly data?: unknown
  readonly problems: readonly Problem[]
}

/**
 * Creates a function that checks items one by one: their shape, and that no two records have the same id.
 *
 * @param has describes where an id already occurs: `is in events`
 */
export function itemChecker<Place>(schemas: Readonly<Record<PartName, z.ZodType>>, has: (place: Place) => string) {
  const placeOf = new Map<string, Place>()
  return (part: PartName, item: unknown, position: number, place: Place): CheckedItem => {
    try {
      const id = idOf(item, part === 'evidence' ? 'record' : 'id')
      const at = { collection: part, record: id ?? `#${position}` }
      const problems: Problem[] = []
      if (id !== undefined && part !== 'evidence') {
        if (placeOf.has(id)) {
          const found = `"${id}", which ${has(placeOf.get(id) as Place)} already`
          problems.push({ ...at, field: 'id', expected: 'an id that no other record of any collection has', found })
        } else placeOf.set(id, place)
      }
      const { data, error } = schemas[part].safeParse(item)
      return { id, data, problems: [...problems, ...problemsOfIssues(error?.issues ?? [], { ...at, value: item })] }
    } catch (error) {
      // the user's own getter or proxy may throw
      const found = `an error: ${describeValue(error instanceof Error ? error.message : error)}`
      const at = { collection: part, record: `#${position}`, field: '(the record)' }
      return { id: undefined, problems: [{ ...at, expected: 'a record that can be read', found }] }
    }
  }
}

function idOf(item: unknown, key: 'id' | 'record'): string | undefined {
  if (typeof item !== 'object' || item === null || !Object.hasOwn(item, key)) return undefined
  const id = (item as Record<string, unknown>)[key]
  return typeof id === 'string' ? id : undefined
}

/** Longer than the expectation of any problem. */
const LONGEST = 300

/** Ids and field names are shown unquoted, and those of users' own records can have any length. */
export function inFewWords({ collection, record, field, expected, found }: Problem): Problem {
  return { collection, record: short(record), field: short(field), expected: short(expected), found: short(found) }
}

const short = (text: string) => cut(text, LONGEST)

export interface CheckedRecord {
  /** The input, with its type and its date parsed. */
  readonly record: unknown
  /** The output of its schema; absent if the record is malformed. */
  readonly data?: unknown
  readonly problems: readonly Problem[]
}

/**
 * Creates a function that checks records or entries one by one: shape, dates and duplicate ids, but not references.
 *
 * @param has describes the record that already has an id: `record 3 has`
 */
export function recordChecker<Place>(has: (place: Place) => string) {
  const check = itemChecker(ownPartSchemas, has)
  return (part: PartName, given: unknown, position: number, place: Place): CheckedRecord => {
    const { record, unread } = part === 'evidence' ? { record: given } : completed(part, given)
    const { id, data, problems } = check(part, record, position, place)
    const broken = data === undefined ? [] : recordRules.flatMap((rule) => rule(recordAlone(part, data as never)))
    const all = [...problems, ...broken]
    if (!unread) return { record, data, problems: all.map(inFewWords) }
    // a date that parseDate rejected is reported once, with what it expected
    const others = all.filter(({ field }) => field.split('.')[0] !== unread.field)
    const first = { collection: part, record: id ?? `#${position}`, ...unread }
    return { record, problems: [first, ...others].map(inFewWords) }
  }
}

/** A record with its type, and with its date parsed if it is a string, a number or a `Date`. */
function completed(
  collection: CollectionName,
  record: unknown,
): { record: unknown; unread?: Pick<Problem, 'field' | 'expected' | 'found'> } {
  const fields = isObject(record) ? copyOf(record) : undefined
  // the check reports a date that cannot be parsed
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
    const [, expected = 'a date', found = ''] = /expected (.*?), found (.*)/s.exec((error as Error).message) ?? []
    return { record: fields, unread: { field, expected, found } }
  }
}

function copyOf(record: object): Record<string, unknown> | undefined {
  try {
    return { ...record }
  } catch {
    return undefined
  }
}
