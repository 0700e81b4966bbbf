import { unknownName } from '../describe/nearest.js'
import { evidence } from '../generated/entries.js'
import { bundledRecords } from '../generated/getters.js'
import type { RecordId } from '../generated/ids.js'
import type { AnyRecord, Evidence } from '../generated/types.js'
import { getById } from '../query/find-by-id.js'
import { groupByRecord } from './group-by-record.js'
import { speaksOf, topField } from './speaks-of.js'

type KeyOf<R> = R extends unknown ? keyof R & string : never

/** The name of a field of any record, or a path into it: `since`, `name.en`. */
export type EvidenceField = KeyOf<AnyRecord> | `${KeyOf<AnyRecord>}.${string}`

let entriesByRecord: ReadonlyMap<string, readonly Evidence[]> | undefined

const NONE: readonly Evidence[] = /* @__PURE__ */ Object.freeze([])

/**
 * The evidence for a record, or for one of its fields, in the curators' order. `agrees` states how a source relates to the
 * record's value. `says` holds the source's own value if it differs.
 *
 * @param id the id of a record
 * @param field the name of a field of that record, or a path into it such as `name.en`; without it, all fields
 * @returns frozen; empty for a field that needs no evidence, such as `id`, and for a page or dataset
 * @throws RangeError if no record has the id, or the record has no such field; the message suggests the nearest names
 * @example
 * import { evidenceFor } from 'open-xiamen/evidence'
 * const entries = evidenceFor('xiamen-netanya-sister-city', 'since')
 * console.log(entries.some(({ agrees }) => agrees === 'yes'), entries.some(({ says }) => says !== undefined)) // true true
 */
export function evidenceFor<F extends string = string>(
  id: RecordId,
  field?: string extends F ? F : F & EvidenceField,
): readonly Evidence[] {
  const { record, entries } = evidenceOf('evidenceFor', id)
  if (field === undefined) return entries
  if (typeof field !== 'string' || !Object.hasOwn(record, topField(field))) {
    throw unknownName('evidenceFor', `a field of "${record.id}"`, field, Object.keys(record))
  }
  return Object.freeze(entries.filter((entry) => speaksOf(entry, field)))
}

/** A bundled record with its evidence. */
export function evidenceOf(
  caller: string,
  id: string,
): { readonly record: AnyRecord; readonly entries: readonly Evidence[] } {
  const record = getById(caller, 'a record', bundledRecords, id)
  if (!entriesByRecord) {
    const groups = groupByRecord(evidence)
    for (const group of groups.values()) Object.freeze(group)
    entriesByRecord = groups
  }
  return { record, entries: entriesByRecord.get(id) ?? NONE }
}
