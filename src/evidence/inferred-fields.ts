import { evidence } from '../generated/entries.js'
import type { RecordId } from '../generated/ids.js'
import { evidenceFor } from './evidence-for.js'
import { groupByRecord } from './group-by-record.js'

/** A field whose value no source states. */
export interface InferredField {
  readonly record: RecordId
  readonly field: string
}

/**
 * The fields whose value no source states directly, so that it rests on reasoning alone. The notes in the evidence give the
 * reasoning.
 *
 * @param id the id of a record; if omitted, the fields of all records
 * @returns a new array, which you may change
 * @throws RangeError if no record has the id; the message suggests the nearest ids
 * @example
 * import { inferredFields } from 'open-xiamen/evidence'
 * console.log(inferredFields('netanya').some(({ field }) => field === 'location')) // false
 */
export function inferredFields(id?: RecordId): InferredField[] {
  const groups = id === undefined ? [...groupByRecord(evidence)] : [[id, evidenceFor(id)] as const]
  return groups.flatMap(([record, entries]) => {
    const agreeing = entries.filter(({ agrees }) => agrees === 'yes')
    const stated = new Set(agreeing.filter(({ basis }) => basis === 'stated').flatMap(({ fields }) => fields))
    const inferred = new Set(agreeing.flatMap(({ fields }) => fields).filter((field) => !stated.has(field)))
    return [...inferred].map((field) => ({ record: record as RecordId, field }))
  })
}
