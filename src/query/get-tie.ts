import type { TieId } from '../records/ids.js'
import { ties } from '../records/ties.js'
import type { Tie } from '../types/tie.js'
import { getById } from './find-by-id.js'

/**
 * The tie with an id.
 *
 * @throws RangeError when no tie has the id (untyped callers only: the type allows no other)
 * @example
 * import { getTie } from 'open-xiamen'
 * console.log(getTie('xiamen-netanya-sister-city').country) // IL
 */
export function getTie(id: TieId): Tie {
  return getById('getTie', ties, id)
}
