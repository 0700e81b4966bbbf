import type { FigureQualifier, OwnFigure } from '../generated/types.js'
import { readFigure } from './engine/read-figure.js'
import type { NumberRange } from './engine/search-table.js'

const RANGES: Readonly<Record<FigureQualifier, (value: number) => NumberRange>> = {
  exact: (value) => range(value, value),
  // no source defines how far "about" and "nearly" extend
  approximately: () => range(undefined, undefined),
  nearly: (value) => ({ ...range(undefined, value), maxExclusive: true }),
  'more-than': (value) => ({ ...range(value, undefined), minExclusive: true }),
  'at-least': (value) => range(value, undefined),
}

/**
 * The smallest and largest number that a figure's qualifier allows, in the unit of the figure.
 *
 * `undefined` is an open bound: "more than 130" has no largest number, "nearly 50 million" no smallest, and "about" neither. An
 * exclusive bound is not itself allowed.
 *
 * @throws TypeError if an argument is not a figure
 * @throws RangeError if the qualifier is unknown (untyped callers only)
 * @example
 * import { figureRange, getFigure } from 'open-xiamen'
 * const { max, maxExclusive, min } = figureRange(getFigure('europe-mission-orders'))
 * console.log(min, max, maxExclusive) // undefined 50000000 true
 */
export function figureRange(figure: Pick<OwnFigure, 'value' | 'qualifier'>): NumberRange {
  readFigure('figureRange', 'figure', figure, ['value', 'qualifier'])
  return RANGES[figure.qualifier ?? 'exact'](figure.value)
}

function range(min: number | undefined, max: number | undefined): NumberRange {
  return { min, max, minExclusive: false, maxExclusive: false }
}
