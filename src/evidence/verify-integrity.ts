import { wrongType } from '../describe/check-argument.js'
import { isObject } from '../describe/is-object.js'
import type { OwnDataset, PartName } from '../generated/types.js'
import { canonicalJson } from './canonical-json.js'
import { digest } from './digest.js'
import type { Manifest } from './manifest.js'

/** A part of the data that does not match the manifest. */
export interface IntegrityProblem {
  /** The name of the collection, or `evidence`. */
  readonly part: string
  /** The digest in the manifest. */
  readonly expected: string
  /** The digest of the data, or `nothing` if the part is missing. */
  readonly found: string
}

/**
 * Checks that data matches a manifest exactly. Use it if you bundle, mirror or patch the data. Needs `crypto.subtle` (Node 20
 * and later, Deno, Bun, workers, and browsers in a secure context).
 *
 * @param manifest `open-xiamen/manifest.json`
 * @param data your copy of the collections and the evidence, by name
 * @returns the parts that differ; empty if none do
 * @throws TypeError if `manifest` is not a manifest
 * @example
 * import { createRequire } from 'node:module'
 * import * as data from 'open-xiamen'
 * import { evidence, verifyIntegrity } from 'open-xiamen/evidence'
 * const manifest = createRequire(import.meta.url)('open-xiamen/manifest.json')
 * console.log((await verifyIntegrity(manifest, { ...data, evidence })).length) // 0
 */
export async function verifyIntegrity(manifest: Manifest, data: Partial<OwnDataset>): Promise<IntegrityProblem[]> {
  const parts: unknown = manifest?.parts
  if (!isObject(parts)) throw wrongType('verifyIntegrity', 'manifest to have parts', parts)
  const checked = await Promise.all(
    Object.entries(manifest.parts).map(async ([part, { digest: expected }]) => {
      const records = Object.hasOwn(data, part) ? data[part as PartName] : undefined
      const found = records === undefined ? 'nothing' : await digest(canonicalJson(records))
      return { part, expected, found }
    }),
  )
  return checked.filter(({ expected, found }) => expected !== found)
}
