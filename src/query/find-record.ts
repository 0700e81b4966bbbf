import { bundledCollections } from '../generated/getters.js'
import { redirects as bundledRedirects } from '../generated/records.js'
import type { AnyRecord, OwnCollections, OwnRecord } from '../generated/types.js'
import { findById } from './find-by-id.js'
import { findRedirect } from './find-redirect.js'
import type { Redirect } from './redirect.js'

/** Where a record is looked for. */
export interface FindRecordOptions {
  readonly collections?: Partial<OwnCollections>
  readonly redirects?: readonly Redirect[]
}

/**
 * The record of any collection with an id, or `undefined` if there is none. `type` tells which it is. An id that has
 * moved gives the record that has it now; one that was split or withdrawn gives none (`findRedirect` says why).
 *
 * @param options `collections` and `redirects` of your own; the bundled ones unless given
 * @example
 * import { findRecord } from 'open-xiamen'
 * console.log(findRecord('wellington')?.type) // place
 * console.log(findRecord('atlantis')) // undefined
 */
export function findRecord(id: string): AnyRecord | undefined
export function findRecord(id: string, options: FindRecordOptions): OwnRecord | undefined
export function findRecord(id: string, options: FindRecordOptions = {}): OwnRecord | undefined {
  const { collections = bundledCollections, redirects = bundledRedirects } = options ?? {}
  // a move can follow a move; the build refuses moves that lead round
  for (let at: string | undefined = id; at !== undefined; at = movedTo(at, redirects)) {
    for (const records of Object.values(collections) as readonly (readonly OwnRecord[])[]) {
      const record = findById(records, at)
      if (record) return record
    }
  }
  return undefined
}

function movedTo(id: string, redirects: readonly Redirect[]): string | undefined {
  const redirect = findRedirect(id, redirects)
  return redirect?.kind === 'moved' ? redirect.to[0] : undefined
}
