import * as openXiamen from 'open-xiamen'
import { collectionNames } from '../words/model-words.js'

/** The bundled collections by name, from the published package. */
export const collections = Object.fromEntries(
  // biome-ignore lint/performance/noDynamicNamespaceImportAccess: the explorer shows every collection
  collectionNames.map((name) => [name, openXiamen[name]]),
) as unknown as openXiamen.Collections
