import type { EdtfDate } from './edtf-date.js'
import type { Ids, KnownIds } from './ids.js'
import type { Text } from './text.js'

/** How the article qualifies the number; `nearly` is just below it. */
export type FigureQualifier = 'exact' | 'approximately' | 'nearly' | 'more-than' | 'at-least'

/** What sort of number a figure is. */
export type FigureKind = 'count' | 'amount' | 'ordinal' | 'anniversary' | 'frequency' | 'target'

/**
 * What one of the number is. Amounts of money have an ISO 4217 code (`USD`, `CNY`);
 * `currency-not-stated` is money whose currency the article does not give.
 */
export type FigureUnit =
  | 'activity'
  | 'batch'
  | 'case'
  | 'country'
  | 'currency-not-stated'
  | 'CNY'
  | 'edition'
  | 'field'
  | 'group'
  | 'local-government'
  | 'meeting'
  | 'paper'
  | 'person'
  | 'person-time'
  | 'per-year'
  | 'rank'
  | 'session'
  | 'USD'
  | 'year'

/** One number quoted from an article. */
export interface Figure<out I extends Ids = KnownIds> {
  readonly id: I['figure']
  readonly type: 'figure'
  readonly value: number
  readonly qualifier: FigureQualifier
  readonly unit: FigureUnit
  readonly kind: FigureKind
  /** What the number counts or measures. */
  readonly counts: Text
  /** The records it is about. */
  readonly about: readonly I['record'][]
  /** The time it covers, where the article says so. */
  readonly period?: EdtfDate | undefined
  /** The article's own short wording of the number. */
  readonly wording: string
  readonly sources: readonly I['source'][]
}
