import { bundledParts } from '../convert/part.js'
import { type AnyRecord, findRecord, findRedirect } from '../index.js'
import { collectionNames } from '../references/collection-names.js'
import type { CollectionName } from '../types/dataset.js'
import { CliError } from './cli-error.js'
import { didYouMean } from './nearest.js'

/** The ids of some collections, of all unless given. */
export function idsOf(collections: readonly CollectionName[] = collectionNames): string[] {
  return collections.flatMap((collection) => bundledParts[collection].map(({ id }) => id))
}

/**
 * The record with an id, or with the id that it has now.
 *
 * @throws CliError where there is none, with what became of it or with ids like it
 */
export function recordOf(id: string): AnyRecord {
  const record = findRecord(id)
  if (record) return record
  const redirect = findRedirect(id)
  if (redirect) {
    const now = redirect.to.length > 0 ? `, see ${redirect.to.join(', ')}` : ''
    throw new CliError(`"${id}" is ${redirect.kind} since ${redirect.since}${now}: ${redirect.reason}`)
  }
  throw new CliError(`expected the id of a record, found "${id}"${didYouMean(id, idsOf())}`)
}
