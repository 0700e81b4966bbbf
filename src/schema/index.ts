/**
 * Zod schemas of every record type, `parseDataset` for a whole dataset, and JSON Schemas made from the same schemas.
 *
 * @module open-xiamen/schema
 */
export type { Problem } from '../rules/rule.js'
export type { Dataset } from '../types/dataset.js'
export { corroborationSchema } from './corroboration.js'
export { countryCodeSchema } from './country-code.js'
export { datasetSchema, recordSchemas } from './dataset.js'
export { DatasetError, formatProblem } from './dataset-error.js'
export { basisSchema, edtfDateSchema } from './edtf-date.js'
export { eventSchema, participantSchema } from './event.js'
export { evidenceSchema } from './evidence.js'
export { figureSchema } from './figure.js'
export { forumSchema } from './forum.js'
export { idSchema } from './id.js'
export { initiativeSchema } from './initiative.js'
export { type JsonSchema, jsonSchema } from './json-schema.js'
export { organizationSchema } from './organization.js'
export { type DatasetResult, parseDataset, safeParseDataset } from './parse-dataset.js'
export { personSchema } from './person.js'
export { placeSchema } from './place.js'
export { referenceSchema } from './reference.js'
export { sourceSchema } from './source.js'
export { statementSchema } from './statement.js'
export { aliasesSchema, nameSchema, textSchema } from './text.js'
export { tieSchema } from './tie.js'
