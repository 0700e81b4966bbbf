import { figures } from '../records/figures.js'
import type { Figure } from '../types/figure.js'
import type { AnyIds, Ids } from '../types/ids.js'
import type { FigureQuery } from '../types/query.js'
import type { RecordIndex } from '../types/record-index.js'
import { find } from './engine/find.js'
import { ownContext } from './engine/own-context.js'
import { searchableFigures } from './searchable/figures.js'

/**
 * The figures for which every part of a query holds, in the order of the records.
 *
 * `atLeast` and `atMost` go by the numbers that the qualifier allows (`figureRange`): "more than 130" can be 200, so
 * `atLeast: 200` finds it, and `match: 'within'` does not. Give `unit` along with them: 50 years and 50 groups are both 50.
 *
 * @param query what to look for; without it, every figure
 * @param records figures of your own, or an index of them (`indexFigures`); the bundled ones unless given
 * @returns a new array, which is yours
 * @throws TypeError for an unknown field, a value of the wrong type, or records that lack a field
 * @throws RangeError for a value that cannot be
 * @example
 * import { findFigures } from 'open-xiamen'
 * console.log(findFigures({ unit: 'USD', atMost: 50_000_000 })[0]?.wording) // 近5000万美元
 * console.log(findFigures({ about: 'cifit-2022', unit: 'group' }).map(({ value }) => value).join()) // 51,12
 */
export function findFigures(query?: FigureQuery): Figure[]
export function findFigures<I extends Ids>(
  query: FigureQuery<NoInfer<I>>,
  records: readonly Figure<I>[] | RecordIndex<Figure<I>>,
): Figure<I>[]
export function findFigures(query: unknown = {}, records: unknown = figures): Figure<AnyIds>[] {
  return find('findFigures', searchableFigures, query, records, ownContext)
}
