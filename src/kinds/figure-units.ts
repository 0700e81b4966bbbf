import type { FigureUnit } from '../types/figure.js'

export const figureUnits = [
  'activity',
  'batch',
  'case',
  'country',
  'currency-not-stated',
  'CNY',
  'edition',
  'field',
  'group',
  'local-government',
  'meeting',
  'paper',
  'person',
  'person-time',
  'per-year',
  'rank',
  'session',
  'USD',
  'year',
] as const satisfies readonly FigureUnit[]
