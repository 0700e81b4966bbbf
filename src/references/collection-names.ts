import type { CollectionName } from '../types/dataset.js'
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

export const collectionNames = /* @__PURE__ */ Object.keys(recordTypes) as readonly CollectionName[]
