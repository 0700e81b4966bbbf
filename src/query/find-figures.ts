import { figures } from '../generated/records.js'
import { figureSearch } from '../generated/tables.js'
import type { Figure, FigureQuery, OwnFigure, OwnFigureQuery } from '../generated/types.js'
import { knownRecords, knownSources } from './engine/bundled-ids.js'
import { find } from './engine/find.js'
import type { Bundled } from './engine/search-table.js'
import type { RecordIndex } from './record-index.js'

// a pure call, which a bundler can drop
const bundled: Bundled = /* @__PURE__ */ (() => ({
  records: figures,
  ids: { about: knownRecords, source: knownSources },
}))()

/**
 * The figures that match every part of a query, in the order of the records.
 *
 * `atLeast` and `atMost` use the range that the qualifier allows (`figureRange`): "more than 130" can be 200, so `atLeast: 200`
 * finds it, but not with `match: 'within'`. Combine them with `unit`: 50 years and 50 groups are both 50.
 *
 * @param query the criteria; if omitted, every figure
 * @param records figures of your own, or an index of them (`indexFigures`); the bundled ones if omitted
 * @returns a new array, which you may change
 * @throws TypeError if a field is unknown, a value has the wrong type, or a record is invalid in a queried field
 * @throws RangeError if a value is invalid, such as an unknown kind
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
