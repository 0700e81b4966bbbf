import type { CollectionName } from 'open-xiamen'

export type View = 'table' | 'timeline' | 'map' | 'ranges'

const OTHERS: Readonly<Partial<Record<CollectionName, readonly View[]>>> = {
  events: ['timeline', 'map'],
  ties: ['timeline', 'map'],
  figures: ['timeline', 'ranges'],
  places: ['map'],
  initiatives: ['timeline'],
  statements: ['timeline'],
}

/** The ways in which the records of a collection can be shown, the table first. */
export function viewsOf(collection: CollectionName): readonly View[] {
  return ['table', ...(OTHERS[collection] ?? [])]
}
