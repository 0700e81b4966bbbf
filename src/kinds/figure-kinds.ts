import type { FigureKind } from '../types/figure.js'

export const figureKinds = [
  'count',
  'amount',
  'ordinal',
  'anniversary',
  'frequency',
  'target',
] as const satisfies readonly FigureKind[]
