import { collectionNames } from '../references/collection-names.js'
import type { AnyRecord, CollectionName, Dataset } from '../types/dataset.js'
import type { AnyIds } from '../types/ids.js'

/** Every record of a dataset with the collection it is in. */
export function recordsOf(dataset: Dataset): { collection: CollectionName; record: AnyRecord<AnyIds> }[] {
  return collectionNames.flatMap((collection) => dataset[collection].map((record) => ({ collection, record })))
}
