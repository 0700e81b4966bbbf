import { describeValue } from '../describe/describe-value.js'
import { registered } from '../records/corroboration.js'
import { evidence } from '../records/evidence.js'
import type { RecordId } from '../records/ids.js'
import type { Evidence } from '../types/evidence.js'
import { groupByRecord } from './group-by-record.js'

const NONE: readonly Evidence[] = /* @__PURE__ */ Object.freeze([])

let byRecord: Map<string, readonly Evidence[]> | undefined

/**
 * The passages that support a record, or one field of it, in the order in which the curators list them.
 *
 * @param id the id of a record
 * @param field the name of a field of that record; without it, the passages for all fields
 * @returns frozen; empty for a field that needs no evidence, such as `id` or a code that has its own reference, and for a
 *   record of the register, which rests on no article (`corroborationFor` has its pages)
 * @throws RangeError when no record has the id (untyped callers only)
 * @example
 * import { evidenceFor } from 'open-xiamen/evidence'
 * const [passage] = evidenceFor('xiamen-netanya-sister-city', 'kind')
 * console.log(passage?.basis) // stated
 */
export function evidenceFor(id: RecordId, field?: string): readonly Evidence[] {
  byRecord ??= frozenGroups()
  const entries = byRecord.get(id) ?? (registered.includes(id) ? NONE : undefined)
  if (!entries) {
    throw new RangeError(`evidenceFor: expected the id of a record, found ${describeValue(id)}`)
  }
  return field === undefined ? entries : Object.freeze(entries.filter((entry) => entry.fields.includes(field)))
}

function frozenGroups(): Map<string, readonly Evidence[]> {
  const groups = groupByRecord(evidence)
  for (const group of groups.values()) Object.freeze(group)
  return groups
}
