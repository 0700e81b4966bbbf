import { checkChoice } from '../describe/check-argument.js'
import { checkOptions } from '../describe/check-options.js'
import { ownPartSchemas } from '../generated/schemas.js'
import type { OwnDataset } from '../generated/types.js'
import { datasetRules, rules } from '../rules/index.js'
import type { Problem } from '../rules/rule.js'
import { checkDataset } from './check-dataset.js'
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
