import { speaksOf } from '../evidence/speaks-of.js'
import { derivedFields } from '../generated/tables.js'
import type { OwnEvidence, OwnRecord } from '../generated/types.js'

/** The fields of a record that state something about the world. Pages and datasets describe themselves. */
export function fieldsThatNeedEvidence(record: OwnRecord): string[] {
  if (record.type === 'source' && record.kind !== 'article') return []
  const derived = derivedFields[record.type]
  const own = record.type === 'source' ? [...derived, 'kind'] : derived
  return Object.entries(record).flatMap(([field, value]) => {
    if (value === undefined || own.includes(field)) return []
    // other names in English only are translations, as `name.en` is
    if (field === 'aliases' && !('zh' in (value as object))) return []
    return [field]
  })
}

/** The entries that give the value of a field, of those about its record. */
export function supporting<E extends OwnEvidence>(entries: readonly E[] = [], field: string): E[] {
  return entries.filter((entry) => entry.agrees === 'yes' && speaksOf(entry, field))
}
