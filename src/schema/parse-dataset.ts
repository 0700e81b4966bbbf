import type * as z from 'zod'
import { checkChoice } from '../describe/check-argument.js'
import { checkOptions } from '../describe/check-options.js'
import { describeValue } from '../describe/describe-value.js'
import { deepFreeze } from '../freeze.js'
import { ownPartSchemas } from '../generated/schemas.js'
import { partNames, recordTypes } from '../generated/tables.js'
import type { OwnDataset, OwnEvidence, PartName, RecordType } from '../generated/types.js'
import { ruleContext } from '../rules/context.js'
import { datasetRules, rules } from '../rules/index.js'
import type { Problem, Rule } from '../rules/rule.js'
import { inFewWords, itemChecker } from './check-record.js'
import { DatasetError } from './dataset-error.js'

/** Either a dataset or all problems with the input. */
export type DatasetResult =
  | { readonly success: true; readonly data: OwnDataset }
  | { readonly success: false; readonly problems: readonly Problem[] }

/** Options for checking a dataset. */
export interface ParseDatasetOptions {
  /**
   * `required`, the default: every collection is present and every field has evidence. `optional`: collections and evidence may
   * be missing, references are checked among the given collections, and a name can replace an id.
   */
  readonly evidence?: 'required' | 'optional' | undefined
}

/**
 * Checks a dataset: each record against its schema, then the rules between records, such as unique ids, resolved references,
 * dates that match their EDTF, and evidence for every field.
 *
 * @param input an object with the ten collections and `evidence`, each an array
 * @param options `evidence`: `optional` for your own collections without evidence
 * @returns the dataset, typed and frozen
 * @throws DatasetError with all problems
 * @example
 * import { DatasetError, parseDataset } from 'open-xiamen/schema'
 * try {
 *   parseDataset({ events: [] })
 * } catch (error) {
 *   if (error instanceof DatasetError) console.log(error.problems[0]?.field, error.problems[0]?.expected) // forums a list of records
 * }
 * console.log(parseDataset({ events: [] }, { evidence: 'optional' }).ties.length) // 0
 */
export function parseDataset(input: unknown, options: ParseDatasetOptions = {}): OwnDataset {
  const result = safeParseDataset(input, options)
  if (!result.success) throw new DatasetError(result.problems)
  return result.data
}

/** Like `parseDataset`, but returns the problems instead of throwing an error. */
export function safeParseDataset(input: unknown, options: ParseDatasetOptions = {}): DatasetResult {
  const { evidence = 'required' } = checkOptions('parseDataset', options, ['evidence'])
  checkChoice('parseDataset', 'options.evidence', evidence, ['required', 'optional'])
  const partial = evidence === 'optional'
  return checkDataset(input, { schemas: ownPartSchemas, rules: partial ? datasetRules : rules, partial })
}

interface Checks {
  readonly schemas: Readonly<Record<PartName, z.ZodType>>
  readonly rules: readonly Rule[]
  /** Whether collections may be missing, and names may replace ids. */
  readonly partial?: boolean
}

/** Checks a dataset against the schemas, and its well-formed records against some rules. */
export function checkDataset(input: unknown, { schemas, rules, partial = false }: Checks): DatasetResult {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    return { success: false, problems: [atTop('(the dataset)', `an object with ${partNames.join(', ')}`, input)] }
  }
  const given = input as Record<string, unknown>
  const problems: Problem[] = Object.keys(given)
    .filter((key) => !(partNames as readonly string[]).includes(key))
    .map((key) => atTop(key, 'an unknown collection', given[key]))
  const typeOf = new Map<string, RecordType>()
  const check = itemChecker(schemas, (part: PartName) => `is in ${part}`)
  const parsed: Record<string, unknown[]> = {}
  for (const key of partNames) {
    const items = Object.hasOwn(given, key) ? given[key] : partial ? [] : undefined
    parsed[key] = []
    if (!Array.isArray(items)) {
      problems.push(atTop(key, 'a list of records', items))
      continue
    }
    // by position, because `forEach` skips the holes of a sparse array
    for (const [position, item] of items.entries()) {
      const { id, data, problems: found } = check(key, item, position, key)
      if (id !== undefined && key !== 'evidence' && !typeOf.has(id)) typeOf.set(id, recordTypes[key])
      // one by one, because the number of arguments of a call is limited
      for (const problem of found) problems.push(problem)
      // rules skip records with a duplicate id
      if (found.length === 0) parsed[key].push(data)
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

/** An entry with a copy of `says`, because schemas return the user's own object, which must not be frozen. */
function ownSays(entry: OwnEvidence): OwnEvidence {
  if (!entry.says) return entry
  return Object.freeze({ ...entry, says: deepFreeze(JSON.parse(JSON.stringify(entry.says))) })
}

export function atTop(field: string, expected: string, value: unknown): Problem {
  return { collection: 'dataset', record: 'dataset', field, expected, found: describeValue(value) }
}
