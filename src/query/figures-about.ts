import { checkList, checkString } from '../describe/check-argument.js'
import type { RecordId } from '../generated/ids.js'
import { figures as bundled, events as bundledEvents } from '../generated/records.js'
import { figureSearch } from '../generated/tables.js'
import type { Figure, OwnEvent, OwnFigure } from '../generated/types.js'
import { knownRecords } from './engine/bundled-ids.js'
import { find } from './engine/find.js'
import { checkKnown } from './engine/read-query.js'
import type { RecordIndex } from './record-index.js'

/**
 * The figures about a record, in the order of the records. For a forum, this includes figures about its editions.
 *
 * @param figures figures of your own, or an index of them; the bundled ones if omitted
 * @param events events of your own, which include the editions; if omitted, the bundled ones, unless `figures` is given
 * @throws TypeError if `id` is not a string, `figures` is neither an array nor an index, or `events` is not an array
 * @throws RangeError if no bundled record has the id; the message suggests the nearest ids
 * @example
 * import { figuresAbout } from 'open-xiamen'
 * console.log(figuresAbout('private-economy-forum').some(({ wording }) => wording === '20多篇')) // true
 */
export function figuresAbout(id: RecordId): Figure[]
export function figuresAbout<R extends OwnFigure>(
  id: string,
  figures: readonly R[] | RecordIndex<R>,
  events?: readonly OwnEvent[],
): R[]
export function figuresAbout(
  id: string,
  figures: unknown = bundled,
  events: readonly OwnEvent[] = figures === bundled ? bundledEvents : [],
): OwnFigure[] {
  checkString('figuresAbout', 'id', id)
  checkList('figuresAbout', 'events', events)
  if (figures === bundled) checkKnown('figuresAbout', 'the id of a record', id, knownRecords)
  const editions = events.flatMap((event) => (event?.forum === id ? [event.id] : []))
  return find<OwnFigure>('figuresAbout', figureSearch, { about: [id, ...editions] }, figures)
}
