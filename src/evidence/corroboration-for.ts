import { corroboration } from '../records/corroboration.js'
import type { RecordId } from '../records/ids.js'
import type { Corroboration } from '../types/corroboration.js'

/**
 * What public pages outside the articles say of a record, or of one field of it. For a tie of the register these are its
 * sources; for what an article states, they agree, agree in part or disagree.
 *
 * @param id the id of a record
 * @param field the name of a field; without it, what is said of all
 * @returns frozen; empty where no page was found (`notCorroborated` lists what was looked for in vain) or looked for
 * @example
 * import { corroborationFor } from 'open-xiamen/evidence'
 * const [page] = corroborationFor('netanya-sister-city-established', 'date')
 * console.log(page?.agrees, page?.value) // yes 2022-01-18
 */
export function corroborationFor(id: RecordId, field?: string): readonly Corroboration[] {
  return Object.freeze(
    corroboration.filter((entry) => entry.record === id && (field === undefined || entry.fields.includes(field))),
  )
}
