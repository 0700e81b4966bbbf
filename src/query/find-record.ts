import { redirects as bundledRedirects } from '../records/redirects.js'
import { collectionNames } from '../references/collection-names.js'
import type { AnyRecord, Collections } from '../types/dataset.js'
import type { AnyIds } from '../types/ids.js'
import type { Redirect } from '../types/redirect.js'
import { bundledCollections } from './bundled-collections.js'
import { findById } from './find-by-id.js'
import { findRedirect } from './find-redirect.js'

/**
 * The record of any collection with an id, or `undefined` where there is none. `type` tells which it is. An id that has
 * moved gives the record that has it now; one that was split or withdrawn gives none (`findRedirect` tells why).
 *
 * @param options `collections` and `redirects` of your own; the bundled ones unless given
 * @example
 * import { findRecord } from 'open-xiamen'
 * console.log(findRecord('wellington')?.type) // place
 * console.log(findRecord('atlantis')) // undefined
 */
export function findRecord(id: string): AnyRecord | undefined
export function findRecord(
  id: string,
  options: { readonly collections?: Collections<AnyIds>; readonly redirects?: readonly Redirect[] },
): AnyRecord<AnyIds> | undefined
export function findRecord(
  id: string,
  options: { readonly collections?: Collections<AnyIds>; readonly redirects?: readonly Redirect[] } = {},
): AnyRecord<AnyIds> | undefined {
  const { collections = bundledCollections, redirects = bundledRedirects } = options ?? {}
  // a move can follow a move; the build refuses moves that lead round
  for (let at: string | undefined = id; at !== undefined; at = movedTo(at, redirects)) {
    for (const collection of collectionNames) {
      const record = findById<AnyRecord<AnyIds>>(collections[collection], at)
      if (record) return record
    }
  }
  return undefined
}

function movedTo(id: string, redirects: readonly Redirect[]): string | undefined {
  const redirect = findRedirect(id, redirects)
  return redirect?.kind === 'moved' ? redirect.to[0] : undefined
}
