import { formats, type OutputFormat } from '../../src/convert/index.js'
import { coverage } from '../../src/evidence/index.js'
import type { CollectionName } from '../../src/generated/types.js'
import { recordModels } from '../../src/model/index.js'
import type { Download } from './downloads.js'

interface ExplorerData {
  readonly coverage: typeof coverage
  /** The formats to offer for each collection: the two that every program opens, and those made for the collection. */
  readonly downloads: Readonly<Record<CollectionName, readonly Download[]>>
}

declare const data: ExplorerData

export { data }

/** What the explorer needs of the evidence and of the converters, without loading them. */
export default {
  load: (): ExplorerData => ({
    coverage,
    downloads: Object.fromEntries(
      recordModels.map(({ collection }) => [collection, downloadsOf(collection as CollectionName)]),
    ) as unknown as ExplorerData['downloads'],
  }),
}

function downloadsOf(collection: CollectionName): Download[] {
  return Object.entries<OutputFormat>(formats).flatMap(([format, { name, extension, mediaType, parts }]) =>
    parts?.includes(collection) || ['csv', 'json'].includes(format)
      ? [{ format: format as Download['format'], name, extension, mediaType }]
      : [],
  )
}
