import type * as z from 'zod'
import { cut, describeValue } from '../describe/describe-value.js'
import { partNames, recordTypes } from '../generated/tables.js'
import type { CollectionName, OwnDataset, OwnEvidence, PartName, RecordType } from '../generated/types.js'
import { ruleContext } from '../rules/context.js'
import type { Problem, Rule } from '../rules/rule.js'
import type { DatasetResult } from './parse-dataset.js'
import { problemsOfIssues } from './problems-of-issues.js'

/** What a dataset is checked against. */
interface Checks {
  readonly schemas: Readonly<Record<PartName, z.ZodType>>
  readonly rules: readonly Rule[]
  /** Whether collections can be left out, and what is in them be named. */
  readonly partial?: boolean
}

/** Checks a dataset against the schemas and against some rules, all of which see the records whose shape is right. */
export function checkDataset(input: unknown, { schemas, rules, partial = false }: Checks): DatasetResult {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    return { success: false, problems: [atTop('(the dataset)', `an object with ${partNames.join(', ')}`, input)] }
  }
  const given = input as Record<string, unknown>
  const problems: Problem[] = Object.keys(given)
    .filter((key) => !(partNames as readonly string[]).includes(key))
    .map((key) => atTop(key, 'no such collection', given[key]))
  const typeOf = new Map<string, RecordType>()
  const firstIn = new Map<string, CollectionName>()
  const parsed: Record<string, unknown[]> = {}
  /** Whether a record is the first with its id; another is reported, and no rule looks at it. */
  const isFirst = (key: CollectionName, id: string) => {
    const first = firstIn.get(id)
    if (first !== undefined) {
      problems.push({
        collection: key,
        record: id,
        field: 'id',
        expected: 'an id that no other record of any collection has',
        found: `"${id}", which is in ${first} already`,
      })
      return false
    }
    firstIn.set(id, key)
    typeOf.set(id, recordTypes[key])
    return true
  }
  const checkItem = (key: PartName, item: unknown, position: number) => {
    const id = idOf(item, idKey(key))
    const first = id === undefined || idKey(key) === 'record' || isFirst(key as CollectionName, id)
    const result = schemas[key].safeParse(item)
    if (!result.success) {
      const record = id ?? `#${position}`
      // one by one, as a call takes only so many arguments
      for (const problem of problemsOfIssues(result.error.issues, { collection: key, record, value: item })) {
        problems.push(problem)
      }
    } else if (first) parsed[key]?.push(result.data)
  }
  for (const key of partNames) {
    const items = Object.hasOwn(given, key) ? given[key] : partial ? [] : undefined
    parsed[key] = []
    if (!Array.isArray(items)) {
      problems.push(atTop(key, 'a list of records', items))
      continue
    }
    // by position and not by forEach, which passes over what a list leaves out
    for (const [position, item] of items.entries()) {
      try {
        checkItem(key, item, position)
      } catch (error) {
        // a getter or a proxy of the user's own that throws
        problems.push({
          collection: key,
          record: `#${position}`,
          field: '(the record)',
          expected: 'a record that can be read',
          found: `an error: ${describeValue(error instanceof Error ? error.message : error)}`,
        })
      }
    }
  }
  const dataset = Object.freeze(parsed) as unknown as OwnDataset
  for (const key of partNames) Object.freeze(dataset[key])
  const context = ruleContext(dataset, typeOf, partial)
  const all = [...problems, ...rules.flatMap((rule) => rule(context))].map(inFewWords)
  return all.length === 0
    ? { success: true, data: Object.freeze({ ...dataset, evidence: Object.freeze(dataset.evidence.map(ownSays)) }) }
    : { success: false, problems: all }
}

/** An entry with a copy of what its source says: schemas hand that through as it is, and a user's own is not frozen. */
function ownSays(entry: OwnEvidence): OwnEvidence {
  return entry.says ? Object.freeze({ ...entry, says: frozenCopy(entry.says) }) : entry
}

function frozenCopy<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value
  const copy = Array.isArray(value)
    ? value.map(frozenCopy)
    : Object.fromEntries(Object.entries(value).map(([key, held]) => [key, frozenCopy(held)]))
  return Object.freeze(copy) as T
}

/** The field by which an item says which record it is, or is about. */
function idKey(part: PartName): 'id' | 'record' {
  return part === 'evidence' ? 'record' : 'id'
}

/** More than any kind of problem needs to say what it expected. */
const LONGEST = 300

/** Ids and names of fields are shown as they are, and those of one's own can be of any length. */
function inFewWords({ collection, record, field, expected, found }: Problem): Problem {
  return { collection, record: short(record), field: short(field), expected: short(expected), found: short(found) }
}

const short = (text: string) => cut(text, LONGEST)

function atTop(field: string, expected: string, value: unknown): Problem {
  return { collection: 'dataset', record: 'dataset', field, expected, found: describeValue(value) }
}

function idOf(item: unknown, key: 'id' | 'record'): string | undefined {
  if (typeof item !== 'object' || item === null || !Object.hasOwn(item, key)) return undefined
  const id = (item as Record<string, unknown>)[key]
  return typeof id === 'string' ? id : undefined
}
