import { figures as bundled } from '../records/figures.js'
import type { RecordId } from '../records/ids.js'
import type { Figure } from '../types/figure.js'
import type { AnyIds, Ids } from '../types/ids.js'
import type { RecordIndex } from '../types/record-index.js'
import { find } from './engine/find.js'
import { ownContext } from './engine/own-context.js'
import { readString } from './engine/read-string.js'
import { searchableFigures } from './searchable/figures.js'

/**
 * The figures about a record, in the order of the records.
 *
 * @param figures figures of your own, or an index of them; the bundled ones unless given
 * @throws TypeError for what is no id or no figures
 * @example
 * import { figuresAbout } from 'open-xiamen'
 * console.log(figuresAbout('private-economy-forum-3').map(({ wording }) => wording).join()) // 第三届,5位嘉宾,20多篇
 */
export function figuresAbout(id: RecordId): Figure[]
export function figuresAbout<I extends Ids>(
  id: NoInfer<I>['record'],
  figures: readonly Figure<I>[] | RecordIndex<Figure<I>>,
): Figure<I>[]
export function figuresAbout(id: string, figures: unknown = bundled): Figure<AnyIds>[] {
  return find('figuresAbout', searchableFigures, { about: readString('figuresAbout', 'id', id) }, figures, ownContext)
}
