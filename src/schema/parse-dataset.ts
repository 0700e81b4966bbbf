import type { z } from 'zod'
import { cut } from '../describe/cut.js'
import { describeValue } from '../describe/describe-value.js'
import { groupByRecord } from '../evidence/group-by-record.js'
import { idField, partNames, recordTypes } from '../references/collection-names.js'
import type { RecordType } from '../references/reference-fields.js'
import { rules } from '../rules/index.js'
import type { Problem, Rule, RuleContext } from '../rules/rule.js'
import type { CollectionName, Dataset } from '../types/dataset.js'
import { corroborationSchema } from './corroboration.js'
import { recordSchemas } from './dataset.js'
import { DatasetError } from './dataset-error.js'
import { evidenceSchema } from './evidence.js'
import { problemsOfIssues } from './problems-of-issues.js'

/** Either a dataset or everything that is wrong with the input. */
export type DatasetResult =
  | { readonly success: true; readonly data: Dataset }
  | { readonly success: false; readonly problems: readonly Problem[] }

const collectionSchemas = {
  ...recordSchemas,
  evidence: evidenceSchema,
  corroboration: corroborationSchema,
} as const

/**
 * Checks a dataset of the same shape as the bundled one: every record against its schema, then every rule that
 * holds between records (ids unique, references resolved, dates that agree with their EDTF, no field without evidence …).
 *
 * @param input an object with the ten collections and `evidence`, each an array, and `corroboration` where there is any
 * @returns the dataset, typed and frozen
 * @throws DatasetError with all problems, not only the first
 * @example
 * import { DatasetError, parseDataset } from 'open-xiamen/schema'
 * try {
 *   parseDataset({ events: [] })
 * } catch (error) {
 *   if (error instanceof DatasetError) console.log(error.problems.length, error.problems[0]?.field) // 10 forums
 * }
 */
export function parseDataset(input: unknown): Dataset {
  const result = safeParseDataset(input)
  if (!result.success) throw new DatasetError(result.problems)
  return result.data
}

/** As `parseDataset`, but returns the problems instead of throwing. */
export function safeParseDataset(input: unknown): DatasetResult {
  return checkDataset(input, rules)
}

/** Checks a dataset against the schemas and against some rules, all of which see the records whose shape is right. */
export function checkDataset(input: unknown, datasetRules: readonly Rule[]): DatasetResult {
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
  /** Whether a record is the first with its id; another is told of, and no rule looks at it. */
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
  const checkItem = (key: keyof Dataset, item: unknown, position: number) => {
    const id = idOf(item, idField(key))
    const first = id === undefined || idField(key) === 'record' || isFirst(key as CollectionName, id)
    const result = (collectionSchemas[key] as z.ZodType).safeParse(item)
    if (!result.success) {
      const record = id ?? `#${position}`
      // one by one, as a call takes only so many arguments
      for (const problem of problemsOfIssues(result.error.issues, { collection: key, record, value: item })) {
        problems.push(problem)
      }
    } else if (first) parsed[key]?.push(result.data)
  }
  for (const key of partNames) {
    // a dataset of one's own need not be corroborated
    const items = Object.hasOwn(given, key) ? given[key] : key === 'corroboration' ? [] : undefined
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
  const dataset = Object.freeze(parsed) as unknown as Dataset
  for (const key of partNames) Object.freeze(dataset[key])
  const context: RuleContext = {
    dataset,
    typeOf,
    evidenceOf: groupByRecord(dataset.evidence),
    corroborationOf: groupByRecord(dataset.corroboration),
  }
  const told = [...problems, ...datasetRules.flatMap((rule) => rule(context))].map(inFewWords)
  return told.length === 0 ? { success: true, data: dataset } : { success: false, problems: told }
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
