import type { FigureQualifier, OwnFigure } from '../generated/types.js'
import { readFigure } from './engine/read-figure.js'

const FIELDS = ['value', 'qualifier', 'unit']
const ORDER: readonly FigureQualifier[] = ['nearly', 'approximately', 'exact', 'at-least', 'more-than']

/**
 * Compares two figures of one unit, for `sort`: by value, and at one value from "nearly" over "about", exact and "at
 * least" to "more than".
 *
 * @returns below 0 when the first is smaller, above 0 when it is larger, 0 when they are alike
 * @throws TypeError if an argument is not a figure
 * @throws RangeError for figures of different units, which are not comparable, and for an unknown qualifier
 * @example
 * import { compareFigures, findFigures } from 'open-xiamen'
 * const people = findFigures({ unit: 'person' }).sort(compareFigures)
 * console.log(people.map(({ value }) => value).join()) // 5,130
 */
export function compareFigures(
  a: Pick<OwnFigure, 'id' | 'value' | 'qualifier' | 'unit'>,
  b: Pick<OwnFigure, 'id' | 'value' | 'qualifier' | 'unit'>,
): number {
  readFigure('compareFigures', 'a', a, FIELDS)
  readFigure('compareFigures', 'b', b, FIELDS)
  if (a.unit !== b.unit) {
    throw new RangeError(
      `compareFigures: expected figures of one unit, found "${a.unit}" (of "${a.id}") and "${b.unit}" (of "${b.id}")`,
    )
  }
  return a.value - b.value || rank(a) - rank(b)
}

function rank({ qualifier = 'exact' }: Pick<OwnFigure, 'qualifier'>): number {
  return ORDER.indexOf(qualifier)
}
