import { figures } from '../records/figures.js'
import type { FigureId } from '../records/ids.js'
import type { Figure } from '../types/figure.js'
import { getById } from './find-by-id.js'

/**
 * The figure with an id.
 *
 * @throws RangeError when no figure has the id (untyped callers only: the type allows no other)
 * @example
 * import { getFigure } from 'open-xiamen'
 * console.log(getFigure('reception-groups-2022').value) // 93
 */
export function getFigure(id: FigureId): Figure {
  return getById('getFigure', figures, id)
}
