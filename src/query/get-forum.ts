import { forums } from '../records/forums.js'
import type { ForumId } from '../records/ids.js'
import type { Forum } from '../types/forum.js'
import { getById } from './find-by-id.js'

/**
 * The forum with an id.
 *
 * @throws RangeError when no forum has the id (untyped callers only: the type allows no other)
 * @example
 * import { getForum } from 'open-xiamen'
 * console.log(getForum('cifit').name.en) // China International Fair for Investment and Trade
 */
export function getForum(id: ForumId): Forum {
  return getById('getForum', forums, id)
}
