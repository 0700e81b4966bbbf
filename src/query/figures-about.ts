import type { RecordId } from '../generated/ids.js'
import { figures as bundled } from '../generated/records.js'
import { figureSearch } from '../generated/tables.js'
import type { Figure, OwnFigure } from '../generated/types.js'
import { ownContext } from './engine/context.js'
import { find } from './engine/find.js'
import { readString } from './engine/read-string.js'
import type { RecordIndex } from './record-index.js'

/**
 * The figures about a record, in the order of the records.
 *
 * @param figures figures of your own, or an index of them; the bundled ones unless given
 * @throws TypeError if `id` is not a string, or `figures` is neither an array nor an index
 * @example
 * import { figuresAbout } from 'open-xiamen'
 * console.log(figuresAbout('private-economy-forum-3').map(({ wording }) => wording).join()) // 第三届,5位嘉宾,20多篇
 */
export function figuresAbout(id: RecordId): Figure[]
export function figuresAbout<R extends OwnFigure>(id: string, figures: readonly R[] | RecordIndex<R>): R[]
export function figuresAbout(id: string, figures: unknown = bundled): OwnFigure[] {
  const query = { about: readString('figuresAbout', 'id', id) }
  return find<OwnFigure>('figuresAbout', figureSearch, query, figures, bundled, ownContext)
}
