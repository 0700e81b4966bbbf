import { speaksOf } from '../evidence/speaks-of.js'
import { derivedFields } from '../generated/tables.js'
import type { OwnEvidence, OwnRecord } from '../generated/types.js'

/** The fields of a record that need evidence. Pages and datasets describe themselves. */
export function fieldsThatNeedEvidence(record: OwnRecord): string[] {
  if (record.type === 'source' && record.kind !== 'article') return []
  const derived = derivedFields[record.type]
  const own = record.type === 'source' ? [...derived, 'kind'] : derived
  return Object.entries(record).flatMap(([field, value]) => {
    if (value === undefined || own.includes(field)) return []
    // aliases in English only are translations, like `name.en`
    if (field === 'aliases' && !('zh' in (value as object))) return []
    return [field]
  })
}

/** The entries about a record that give the value of one field. */
export function supporting<E extends OwnEvidence>(entries: readonly E[] = [], field: string): E[] {
  return entries.filter((entry) => entry.agrees === 'yes' && speaksOf(entry, field))
}
