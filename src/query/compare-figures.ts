import type { FigureQualifier, OwnFigure } from '../generated/types.js'
import { readFigure } from './engine/read-figure.js'

const FIELDS = ['value', 'qualifier', 'unit']
const ORDER: readonly FigureQualifier[] = ['nearly', 'approximately', 'exact', 'at-least', 'more-than']

/**
 * Compares two figures with the same unit, for use with `sort`. Figures are ordered by value. Equal values are ordered by
 * qualifier: "nearly", "about", exact, "at least", "more than".
 *
 * @returns a negative number if the first is smaller, a positive number if it is larger, 0 if they are equal
 * @throws TypeError if an argument is not a figure
 * @throws RangeError if the units differ or a qualifier is unknown
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
      `compareFigures: expected figures with the same unit, found "${a.unit}" (of "${a.id}") and "${b.unit}" (of "${b.id}")`,
    )
  }
  return a.value - b.value || rank(a) - rank(b)
}

function rank({ qualifier = 'exact' }: Pick<OwnFigure, 'qualifier'>): number {
  return ORDER.indexOf(qualifier)
}
