import type { EdtfDate } from './edtf-date.js'
import type { Ids, KnownIds } from './ids.js'
import type { Text } from './text.js'

/**
 * The rank of a relationship, in the words of the article:
 * `sister-city` 友城 · `friendly-exchange` 友好交流, or friendly ties (结好) of a rank that is not named ·
 * `friendly-port-intent` 友好港意向 · `exchange-in-development` 拓展友好交流 · `cooperation` a named field of work.
 */
export type TieKind =
  | 'sister-city'
  | 'friendly-exchange'
  | 'friendly-port-intent'
  | 'exchange-in-development'
  | 'cooperation'

/** One relationship, of one kind, between Xiamen (its city or its port) and one partner. */
export interface Tie<out I extends Ids = KnownIds> {
  readonly id: I['tie']
  readonly type: 'tie'
  /** The two parties, made from their names. */
  readonly name: Text
  readonly kind: TieKind
  /** Xiamen's side: the city or its port. */
  readonly party: I['place']
  readonly partner: I['place'] | I['organization']
  /** The partner's country, ISO 3166-1 alpha-2. */
  readonly country: I['country']
  /** When it was formed, where the article says so or it follows from an anniversary. */
  readonly since?: EdtfDate | undefined
  /** What the two work on together. */
  readonly areas?: readonly Text[] | undefined
  /** The article's own short wording for the relationship. */
  readonly wording: string
  readonly sources: readonly I['source'][]
}

/** A tie whose kind is `sister-city`. */
export interface SisterCity<out I extends Ids = KnownIds> extends Tie<I> {
  readonly kind: 'sister-city'
}
