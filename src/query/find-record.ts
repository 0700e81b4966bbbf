import { collectionNames } from '../references/collection-names.js'
import type { AnyRecord } from '../types/dataset.js'
import { bundledCollections } from './bundled-collections.js'
import { findById } from './find-by-id.js'

/**
 * The record of any collection with an id, or `undefined` where there is none. `type` tells which it is.
 *
 * @example
 * import { findRecord } from 'open-xiamen'
 * console.log(findRecord('wellington')?.type) // place
 * console.log(findRecord('atlantis')) // undefined
 */
export function findRecord(id: string): AnyRecord | undefined {
  for (const collection of collectionNames) {
    const record = findById<AnyRecord>(bundledCollections[collection], id)
    if (record) return record
  }
  return undefined
}
