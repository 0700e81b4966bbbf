import { parseDate } from '../dates/parse-date.js'
import { describeValue } from '../describe/describe-value.js'
import { unknownId } from '../describe/nearest.js'
import { ownPartSchemas } from '../generated/schemas.js'
import { dateFields, recordTypes } from '../generated/tables.js'
import type { CollectionName, OwnCollections } from '../generated/types.js'
import { recordRules } from '../rules/index.js'
import type { Problem } from '../rules/rule.js'
import { checkDataset } from './check-dataset.js'
import { DatasetError } from './dataset-error.js'

/** Records of a collection. */
export type ParsedRecords<C extends CollectionName> = OwnCollections[C]

/** Either the records or everything that is wrong with them. */
export type RecordsResult<C extends CollectionName> =
  | { readonly success: true; readonly data: ParsedRecords<C> }
  | { readonly success: false; readonly problems: readonly Problem[] }

/**
 * Checks records of your own for what can be told of them alone: their shape, dates that agree with their EDTF, ids given
 * twice. A `type` that is missing is filled in, and a date that is a text is read by `parseDate`.
 *
 * @param collection the collection that the records are of
 * @param input an array
 * @returns the records, typed and frozen
 * @throws RangeError for an unknown collection
 * @throws DatasetError with all problems, not only the first
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

/** As `parseRecords`, but returns the problems instead of throwing. */
export function safeParseRecords<C extends CollectionName>(collection: C, input: unknown): RecordsResult<C> {
  if (!Object.hasOwn(recordTypes, collection)) {
    throw unknownId(
      'parseRecords',
      `one of ${Object.keys(recordTypes).join(', ')}`,
      collection,
      Object.keys(recordTypes),
    )
  }
  const unread: Problem[] = []
  const records = Array.isArray(input) ? Array.from(input, (one, at) => completed(collection, one, at, unread)) : input
  const result = checkDataset({ [collection]: records }, { schemas: ownPartSchemas, rules: recordRules, partial: true })
  if (result.success) return { success: true, data: result.data[collection] as ParsedRecords<C> }
  // what parseDate could not read is said once, by what it expected
  const told = new Set(unread.map(({ record, field }) => `${record} ${field}`))
  const others = result.problems.filter(({ record, field }) => !told.has(`${record} ${field.split('.')[0]}`))
  return { success: false, problems: [...unread, ...others] }
}

/** A record with its type, and its date taken apart. */
function completed(collection: CollectionName, record: unknown, position: number, unread: Problem[]): unknown {
  if (typeof record !== 'object' || record === null || Array.isArray(record)) return record
  const type = recordTypes[collection]
  const fields: Record<string, unknown> = { ...record }
  if (fields['type'] === undefined) fields['type'] = type
  const field = dateFields[type]
  const date = field === undefined ? undefined : fields[field]
  if (field === undefined || !(typeof date === 'string' || typeof date === 'number' || date instanceof Date))
    return fields
  try {
    return { ...fields, [field]: parseDate(date) }
  } catch (error) {
    const [, expected = 'a date'] = /expected (.*), found/s.exec((error as Error).message) ?? []
    const id = typeof fields['id'] === 'string' ? fields['id'] : `#${position}`
    unread.push({ collection, record: id, field, expected, found: describeValue(date) })
    return fields
  }
}
