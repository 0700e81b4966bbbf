import { didYouMean } from '../describe/nearest.js'
import { evidence } from '../generated/entries.js'
import { bundledCollections } from '../generated/getters.js'
import { partNames } from '../generated/tables.js'
import type { AnyRecord, Dataset, PartName } from '../generated/types.js'
import { findRecord } from '../query/find-record.js'
import { findRedirect } from '../query/find-redirect.js'
import { CliError, oneOf } from './cli-error.js'

/** The collections and the evidence, as bundled. */
export const bundledParts: Dataset = { ...bundledCollections, evidence }

/** @throws CliError if the name is unknown; the message suggests similar names */
export function partNamed(name: string): PartName {
  return oneOf('the collection', name, partNames)
}

/** The ids of all records. */
export function bundledIds(): string[] {
  return (Object.values(bundledCollections) as readonly (readonly AnyRecord[])[]).flat().map(({ id }) => id)
}

/**
 * The record with an id, following redirects.
 *
 * @throws CliError if there is none; the message has the redirect or similar ids
 */
export function recordOf(id: string): AnyRecord {
  const record = findRecord(id)
  if (record) return record
  const redirect = findRedirect(id)
  if (redirect) {
    const now = redirect.to.length > 0 ? `, see ${redirect.to.join(', ')}` : ''
    throw new CliError(`"${id}" is ${redirect.kind} since ${redirect.since}${now}: ${redirect.reason}`)
  }
  throw new CliError(`expected the id of a record, found "${id}"${didYouMean(id, bundledIds())}`)
}
