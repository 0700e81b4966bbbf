import type { FigureQualifier } from '../types/figure.js'

export const figureQualifiers = [
  'exact',
  'approximately',
  'nearly',
  'more-than',
  'at-least',
] as const satisfies readonly FigureQualifier[]
