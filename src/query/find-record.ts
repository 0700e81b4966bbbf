import { bundledCollections } from '../generated/getters.js'
import { redirects as bundledRedirects } from '../generated/records.js'
import type { AnyRecord, OwnCollections, OwnRecord } from '../generated/types.js'
import { findById } from './find-by-id.js'
import { findRedirect } from './find-redirect.js'
import type { Redirect } from './redirect.js'

/** Options of `findRecord`. */
export interface FindRecordOptions {
  readonly collections?: Partial<OwnCollections>
  readonly redirects?: readonly Redirect[]
}

/**
 * The record with an id, from any collection, or `undefined` if there is none. Its `type` names its collection. An id that has
 * moved returns the record at its new id. An id that was split or withdrawn returns `undefined`; `findRedirect` gives the
 * reason.
 *
 * @param options `collections` and `redirects` of your own; the bundled ones if omitted
 * @example
 * import { findRecord } from 'open-xiamen'
 * console.log(findRecord('wellington')?.type) // place
 * console.log(findRecord('atlantis')) // undefined
 */
export function findRecord(id: string): AnyRecord | undefined
export function findRecord(id: string, options: FindRecordOptions): OwnRecord | undefined
export function findRecord(id: string, options: FindRecordOptions = {}): OwnRecord | undefined {
  const { collections = bundledCollections, redirects = bundledRedirects } = options ?? {}
  // moves can be chained; the build rejects circular ones
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
