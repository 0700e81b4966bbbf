import type { Context } from './searchable.js'

/** For collections whose facets are all in the record. */
export function ownContext(caller: string): Context {
  return { caller, placeOf: () => undefined }
}
