import { corroboration, evidence } from '../evidence/index.js'
import { collections } from '../main-entry/collections.js'
import { partNames } from '../references/collection-names.js'
import type { Dataset } from '../types/dataset.js'
import type { AnyIds, Ids, KnownIds } from '../types/ids.js'

/** A collection, the evidence or the corroboration: what is written to one file. */
export type PartName = keyof Dataset

/** A record of a part; an entry of the evidence. */
export type PartRecord<P extends PartName, I extends Ids = AnyIds> = Dataset<I>[P][number]

/** Records that are there, or that are still to come. */
export type Records<R> = Iterable<R> | AsyncIterable<R>

/** The collections, the evidence and the corroboration, as bundled; by a pure call, so that a bundler can leave them out. */
export const bundledParts: Dataset<KnownIds> = /* @__PURE__ */ (() => ({ ...collections, evidence, corroboration }))()

/**
 * The bundled records of a part.
 *
 * @throws RangeError for another name
 */
export function bundledPart<P extends PartName>(caller: string, part: P): readonly PartRecord<P>[] {
  checkPart(caller, part)
  return bundledParts[part] as readonly PartRecord<P>[]
}

/** @throws RangeError for what is no name of a part */
export function checkPart(caller: string, part: string): void {
  if ((partNames as readonly string[]).includes(part)) return
  throw new RangeError(
    `${caller}: expected the part to be one of ${partNames.join(', ')}, found ${JSON.stringify(part)}`,
  )
}
