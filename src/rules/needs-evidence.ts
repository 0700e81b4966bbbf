import type { AnyRecord, CollectionName } from '../types/dataset.js'
import type { AnyIds } from '../types/ids.js'
import { isOfRegister } from './is-of-register.js'

/** Fields that state nothing of their own: keys, codes with a `references` entry, and what is worked out from other fields. */
const EVERYWHERE = ['id', 'type', 'sources', 'references']

const IN_COLLECTION: Partial<Record<CollectionName, readonly string[]>> = {
  // the name is made from the parties' names, the country is the partner's
  ties: ['name', 'country', 'origin'],
  places: ['country', 'subdivision', 'location', 'geonames', 'unlocode'],
}

/** The fields of a record that must be named by evidence; none of the register, whose sources are pages. */
export function fieldsThatNeedEvidence(collection: CollectionName, record: AnyRecord<AnyIds>): string[] {
  if (isOfRegister(record)) return []
  return Object.entries(record).flatMap(([field, value]) => {
    if (value === undefined || EVERYWHERE.includes(field)) return []
    if (IN_COLLECTION[collection]?.includes(field)) return []
    // English short forms are ours or official, as `name.en` is
    if (field === 'aliases' && !('zh' in (value as object))) return []
    return [field]
  })
}
