import { eventSearch, figureSearch, statementSearch, tieSearch } from '../generated/tables.js'
import type { OwnEvent, OwnFigure, OwnStatement, OwnTie } from '../generated/types.js'
import { ownContext, placesContext } from './engine/context.js'
import { notRecords } from './engine/find.js'
import { RecordIndex as Index } from './engine/record-index.js'
import type { Context, SearchTable } from './engine/search-table.js'
import type { PlacesOption } from './query.js'
import type { RecordIndex } from './record-index.js'

/**
 * An index of events, which `findEvents` and `countBy` accept instead of the array. Dates are sorted when the index is built;
 * each facet is indexed when a query first uses it.
 *
 * @param options `places`: the places used to look up the countries of your own events; the bundled ones if omitted
 * @throws TypeError if `events` is not an array, or an event has no valid date
 * @example
 * import { events, findEvents, indexEvents } from 'open-xiamen'
 * const index = indexEvents(events)
 * console.log(findEvents({ kind: 'fair' }, index).length === findEvents({ kind: 'fair' }).length) // true
 */
export function indexEvents<R extends OwnEvent>(events: readonly R[], options: PlacesOption = {}): RecordIndex<R> {
  return index(eventSearch, events, placesContext('indexEvents', options))
}

/**
 * An index of ties, which `findTies` and `countBy` accept instead of the array.
 *
 * @throws TypeError if `ties` is not an array, or a tie has an invalid date
 * @example
 * import { findTies, indexTies, ties } from 'open-xiamen'
 * console.log(findTies({ country: 'MX' }, indexTies(ties)).length > 0) // true
 */
export function indexTies<R extends OwnTie>(ties: readonly R[]): RecordIndex<R> {
  return index(tieSearch, ties, ownContext('indexTies'))
}

/**
 * An index of figures, which `findFigures` and `countBy` accept instead of the array.
 *
 * @throws TypeError if `figures` is not an array, or a figure has an invalid date
 * @example
 * import { figures, findFigures, indexFigures } from 'open-xiamen'
 * console.log(findFigures({ unit: 'USD' }, indexFigures(figures)).length > 0) // true
 */
export function indexFigures<R extends OwnFigure>(figures: readonly R[]): RecordIndex<R> {
  return index(figureSearch, figures, ownContext('indexFigures'))
}

/**
 * An index of statements, which `findStatements` and `countBy` accept instead of the array.
 *
 * @throws TypeError if `statements` is not an array, or a statement has an invalid date
 * @example
 * import { findStatements, indexStatements, statements } from 'open-xiamen'
 * console.log(findStatements({ kind: 'aim' }, indexStatements(statements)).length > 0) // true
 */
export function indexStatements<R extends OwnStatement>(statements: readonly R[]): RecordIndex<R> {
  return index(statementSearch, statements, ownContext('indexStatements'))
}

function index<R extends { readonly id: string }>(
  table: SearchTable,
  records: unknown,
  context: Context,
): RecordIndex<R> {
  if (!Array.isArray(records)) throw notRecords(context.caller, records)
  return new Index<R>(table, records, context)
}
