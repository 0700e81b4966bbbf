import type * as z from 'zod'
import { cut, describeValue } from '../describe/describe-value.js'
import type { PartName } from '../generated/types.js'
import type { Problem } from '../rules/rule.js'
import { problemsOfIssues } from './problems-of-issues.js'

/** The result of checking one item. */
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
    const unnamed = { collection: part, record: `#${position}` }
    try {
      const id = idOf(item, part === 'evidence' ? 'record' : 'id')
      const at = { collection: part, record: id ?? unnamed.record }
      const problems: Problem[] = []
      if (id !== undefined && part !== 'evidence') {
        if (placeOf.has(id)) {
          const expected = 'an id that no other record of any collection has'
          const found = `"${id}", which ${has(placeOf.get(id) as Place)} already`
          problems.push({ ...at, field: 'id', expected, found })
        } else placeOf.set(id, place)
      }
      const result = schemas[part].safeParse(item)
      if (result.success) return { id, data: result.data, problems }
      return { id, problems: problems.concat(problemsOfIssues(result.error.issues, { ...at, value: item })) }
    } catch (error) {
      // the user's own getter or proxy may throw
      const found = `an error: ${describeValue(error instanceof Error ? error.message : error)}`
      const expected = 'a record that can be read'
      return { id: undefined, problems: [{ ...unnamed, field: '(the record)', expected, found }] }
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
