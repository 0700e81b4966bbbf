import type { z } from 'zod'
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
  const parsed: Record<string, unknown[]> = {}
  const checkItem = (key: keyof Dataset, item: unknown, position: number) => {
    const id = idOf(item, idField(key))
    if (id !== undefined && idField(key) === 'id') typeOf.set(id, recordTypes[key as CollectionName])
    const result = (collectionSchemas[key] as z.ZodType).safeParse(item)
    if (result.success) parsed[key]?.push(result.data)
    else {
      const record = id ?? `#${position}`
      problems.push(...problemsOfIssues(result.error.issues, { collection: key, record, value: item }))
    }
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
  const context: RuleContext = { dataset, typeOf, evidenceOf: groupByRecord(dataset.evidence) }
  for (const rule of datasetRules) problems.push(...rule(context).map(inFewWords))
  return problems.length === 0 ? { success: true, data: dataset } : { success: false, problems }
}

const LONGEST = 300

/** A rule shows ids as they are, and an id of one's own can be of any length. */
function inFewWords(problem: Problem): Problem {
  const { found } = problem
  return found.length > LONGEST ? { ...problem, found: `${found.slice(0, LONGEST - 1)}…` } : problem
}

function atTop(field: string, expected: string, value: unknown): Problem {
  return { collection: 'dataset', record: 'dataset', field, expected, found: describeValue(value) }
}

function idOf(item: unknown, key: 'id' | 'record'): string | undefined {
  if (typeof item !== 'object' || item === null || !Object.hasOwn(item, key)) return undefined
  const id = (item as Record<string, unknown>)[key]
  return typeof id === 'string' ? id : undefined
}
