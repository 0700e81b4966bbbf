import type { CollectionName, Dataset } from '../types/dataset.js'
import type { RecordType } from './reference-fields.js'

/** The record type of each collection, in the order in which collections are listed everywhere. */
export const recordTypes: Readonly<Record<CollectionName, RecordType>> = {
  events: 'event',
  forums: 'forum',
  ties: 'tie',
  figures: 'figure',
  places: 'place',
  organizations: 'organization',
  people: 'person',
  initiatives: 'initiative',
  statements: 'statement',
  sources: 'source',
}

/** The parts of a dataset: the collections, and what is told about their records. */
export const partNames = /* @__PURE__ */ (Object.keys(recordTypes) as (keyof Dataset)[]).concat(
  'evidence',
  'corroboration',
) as readonly (keyof Dataset)[]

/** The field by which an item of a part says which record it is, or is about. */
export function idField(part: keyof Dataset): 'id' | 'record' {
  return Object.hasOwn(recordTypes, part) ? 'id' : 'record'
}

export const collectionNames = /* @__PURE__ */ Object.keys(recordTypes) as readonly CollectionName[]
