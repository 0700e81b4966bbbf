import { collectionNames } from '../references/collection-names.js'
import type { AnyRecord, CollectionName, Collections } from '../types/dataset.js'
import type { AnyIds } from '../types/ids.js'

/** Every record of some collections with the collection it is in. */
export function recordsOf(
  collections: Collections<AnyIds>,
): { collection: CollectionName; record: AnyRecord<AnyIds> }[] {
  return collectionNames.flatMap((collection) => collections[collection].map((record) => ({ collection, record })))
}
