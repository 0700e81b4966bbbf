import type { AnyRecord, CollectionName } from '../types/dataset.js'
import type { AnyIds } from '../types/ids.js'

/** Fields that state nothing of their own: keys, codes with a `references` entry, and what is worked out from other fields. */
const EVERYWHERE = ['id', 'type', 'sources', 'references']

const IN_COLLECTION: Partial<Record<CollectionName, readonly string[]>> = {
  // the name is made from the parties' names, the country is the partner's
  ties: ['name', 'country'],
  places: ['country', 'subdivision', 'location', 'geonames', 'unlocode'],
}

/** The fields of a record that must be named by evidence. */
export function fieldsThatNeedEvidence(collection: CollectionName, record: AnyRecord<AnyIds>): string[] {
  return Object.entries(record).flatMap(([field, value]) => {
    if (value === undefined || EVERYWHERE.includes(field)) return []
    if (IN_COLLECTION[collection]?.includes(field)) return []
    // English short forms are ours or official, as `name.en` is
    if (field === 'aliases' && !('zh' in (value as object))) return []
    return [field]
  })
}
