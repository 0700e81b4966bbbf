import { unknownName } from '../describe/nearest.js'
import { recordTypes } from '../generated/tables.js'
import type { CollectionName, OwnCollections } from '../generated/types.js'
import type { Problem } from '../rules/rule.js'
import { recordChecker } from './check-record.js'
import { DatasetError } from './dataset-error.js'
import { atTop } from './parse-dataset.js'

/** The records of a collection. */
export type ParsedRecords<C extends CollectionName> = OwnCollections[C]

/** Either the records or all problems with them. */
export type RecordsResult<C extends CollectionName> =
  | { readonly success: true; readonly data: ParsedRecords<C> }
  | { readonly success: false; readonly problems: readonly Problem[] }

/**
 * Checks your own records, but not their references: their shape, dates that match their EDTF, and duplicate ids. A missing
 * `type` is filled in, and a date given as a string is parsed by `parseDate`.
 *
 * @param collection the collection of the records
 * @param input an array
 * @returns the records, typed and frozen
 * @throws RangeError if the collection is unknown
 * @throws DatasetError with all problems
 * @example
 * import { parseRecords } from 'open-xiamen/schema'
 * const [fair] = parseRecords('events', [{ id: 'my-fair', name: { en: 'My fair' }, kind: 'fair', date: '2022/5/1' }])
 * console.log(fair?.date.start) // 2022-05-01
 */
export function parseRecords<C extends CollectionName>(collection: C, input: unknown): ParsedRecords<C> {
  const result = safeParseRecords(collection, input)
  if (!result.success) throw new DatasetError(result.problems)
  return result.data
}

/** Like `parseRecords`, but returns the problems instead of throwing an error. */
export function safeParseRecords<C extends CollectionName>(collection: C, input: unknown): RecordsResult<C> {
  const names = Object.keys(recordTypes)
  if (!names.includes(collection)) throw unknownName('parseRecords', `one of ${names.join(', ')}`, collection, names)
  if (!Array.isArray(input)) return { success: false, problems: [atTop(collection, 'a list of records', input)] }
  const check = recordChecker(() => `is in ${collection}`)
  // by position, because `map` skips the holes of a sparse array
  const checked = Array.from(input, (record, position) => check(collection, record, position, undefined))
  const problems = checked.flatMap((one) => one.problems)
  if (problems.length > 0) return { success: false, problems }
  return { success: true, data: Object.freeze(checked.map(({ data }) => data)) as unknown as ParsedRecords<C> }
}
