import { figures } from '../generated/records.js'
import { figureSearch } from '../generated/tables.js'
import type { Figure, FigureQuery, OwnFigure, OwnFigureQuery } from '../generated/types.js'
import { knownRecords, knownSources } from './engine/bundled-ids.js'
import { find } from './engine/find.js'
import type { Bundled } from './engine/search-table.js'
import type { RecordIndex } from './record-index.js'

// by a pure call, so that a bundler can leave it out
const bundled: Bundled = /* @__PURE__ */ (() => ({
  records: figures,
  ids: { about: knownRecords, source: knownSources },
}))()

/**
 * The figures for which every part of a query holds, in the order of the records.
 *
 * `atLeast` and `atMost` go by the numbers that the qualifier allows (`figureRange`): "more than 130" can be 200, so
 * `atLeast: 200` finds it, and `match: 'within'` does not. Give `unit` along with them: 50 years and 50 groups are both 50.
 *
 * @param query what to look for; without it, every figure
 * @param records figures of your own, or an index of them (`indexFigures`); the bundled ones unless given
 * @returns a new array, which you may change
 * @throws TypeError for an unknown field, a value of the wrong type, or a record in which a field that is asked for is invalid
 * @throws RangeError for an invalid value, such as an unknown kind
 * @example
 * import { findFigures } from 'open-xiamen'
 * console.log(findFigures({ unit: 'USD', atMost: 50_000_000 })[0]?.wording) // 近5000万美元
 * console.log(findFigures({ about: 'cifit-2022', unit: 'group' }).map(({ value }) => value).join()) // 51,12
 */
export function findFigures(query?: FigureQuery): Figure[]
export function findFigures<R extends OwnFigure>(query: OwnFigureQuery, records: readonly R[] | RecordIndex<R>): R[]
export function findFigures(query: unknown = {}, records: unknown = figures): OwnFigure[] {
  return find<OwnFigure>('findFigures', figureSearch, query, records, bundled)
}
