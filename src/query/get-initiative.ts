import type { InitiativeId } from '../records/ids.js'
import { initiatives } from '../records/initiatives.js'
import type { Initiative } from '../types/initiative.js'
import { getById } from './find-by-id.js'

/**
 * The initiative with an id.
 *
 * @throws RangeError when no initiative has the id (untyped callers only: the type allows no other)
 * @example
 * import { getInitiative } from 'open-xiamen'
 * console.log(getInitiative('brics-innovation-centre').kind) // base
 */
export function getInitiative(id: InitiativeId): Initiative {
  return getById('getInitiative', initiatives, id)
}
