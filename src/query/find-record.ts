import { events } from '../records/events.js'
import { figures } from '../records/figures.js'
import { forums } from '../records/forums.js'
import { initiatives } from '../records/initiatives.js'
import { organizations } from '../records/organizations.js'
import { people } from '../records/people.js'
import { places } from '../records/places.js'
import { sources } from '../records/sources.js'
import { statements } from '../records/statements.js'
import { ties } from '../records/ties.js'
import type { AnyRecord } from '../types/dataset.js'
import { findById } from './find-by-id.js'

const collections = [
  events,
  forums,
  ties,
  figures,
  places,
  organizations,
  people,
  initiatives,
  statements,
  sources,
] as const

/**
 * The record of any collection with an id, or `undefined` where there is none. `type` tells which it is.
 *
 * @example
 * import { findRecord } from 'open-xiamen'
 * console.log(findRecord('wellington')?.type) // place
 * console.log(findRecord('atlantis')) // undefined
 */
export function findRecord(id: string): AnyRecord | undefined {
  for (const collection of collections) {
    const record = findById<AnyRecord>(collection, id)
    if (record) return record
  }
  return undefined
}
