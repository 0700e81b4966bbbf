/**
 * Zod schemas of every record type, `parseDataset` for a whole dataset, and JSON Schemas made from the same schemas.
 *
 * @module open-xiamen/schema
 */
export * from '../generated/schemas.js'
export type { OwnDataset } from '../generated/types.js'
export type { Problem } from '../rules/rule.js'
export { DatasetError, formatProblem } from './dataset-error.js'
export { type JsonSchema, jsonSchema } from './json-schema.js'
export { type DatasetResult, type ParseDatasetOptions, parseDataset, safeParseDataset } from './parse-dataset.js'
export { type ParsedRecords, parseRecords, type RecordsResult, safeParseRecords } from './parse-records.js'
export {
  aliasesSchema,
  basisSchema,
  countryCodeSchema,
  edtfDateSchema,
  idSchema,
  ownDateSchema,
  textSchema,
} from './values.js'
