import { ownPartSchemas } from '../generated/schemas.js'
import type { OwnDataset } from '../generated/types.js'
import { rules } from '../rules/index.js'
import type { Problem } from '../rules/rule.js'
import { checkDataset } from './check-dataset.js'
import { DatasetError } from './dataset-error.js'

/** Either a dataset or everything that is wrong with the input. */
export type DatasetResult =
  | { readonly success: true; readonly data: OwnDataset }
  | { readonly success: false; readonly problems: readonly Problem[] }

/**
 * Checks a dataset of the same shape as the bundled one: every record against its schema, then every rule that
 * holds between records (ids unique, references resolved, dates that agree with their EDTF, no field without evidence …).
 *
 * @param input an object with the ten collections and `evidence`, each an array
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
export function parseDataset(input: unknown): OwnDataset {
  const result = safeParseDataset(input)
  if (!result.success) throw new DatasetError(result.problems)
  return result.data
}

/** As `parseDataset`, but returns the problems instead of throwing. */
export function safeParseDataset(input: unknown): DatasetResult {
  return checkDataset(input, { schemas: ownPartSchemas, rules })
}
