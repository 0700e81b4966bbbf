import type { EdtfDate } from './edtf-date.js'
import type { Ids, KnownIds } from './ids.js'
import type { Text } from './text.js'

/**
 * The rank of a relationship, in the words of the article:
 * `sister-city` 友城 · `friendly-exchange` 友好交流, or friendly ties (结好) of a rank that is not named ·
 * `friendly-port` 友好港 · `friendly-port-intent` 友好港意向 · `exchange-in-development` 拓展友好交流 · `cooperation` a named field of work.
 */
export type TieKind =
  | 'sister-city'
  | 'friendly-exchange'
  | 'friendly-port'
  | 'friendly-port-intent'
  | 'exchange-in-development'
  | 'cooperation'

/** Where a record comes from. */
export type Origin = 'article' | 'register'

/** Of a tie of the register: whether a page of 2022 or later treats it as in force. */
export type TieStatus = 'in-force' | 'not-confirmed'

/** One relationship, of one kind, between Xiamen (its city or its port) and one partner. */
export interface Tie<out I extends Ids = KnownIds> {
  readonly id: I['tie']
  readonly type: 'tie'
  /** The two parties, made from their names. */
  readonly name: Text
  readonly kind: TieKind
  /** `article`: an article states it; `register`: only public pages outside the articles do (`corroborationFor` has them). */
  readonly origin: Origin
  /** Xiamen's side: the city or its port. */
  readonly party: I['place']
  readonly partner: I['place'] | I['organization']
  /** The partner's country, ISO 3166-1 alpha-2. */
  readonly country: I['country']
  /** When it was formed, where the article says so or it follows from an anniversary. */
  readonly since?: EdtfDate | undefined
  /** What the two work on together. */
  readonly areas?: readonly Text[] | undefined
  /** Of the register: whether a page of 2022 or later treats it as in force. */
  readonly status?: TieStatus | undefined
  /** Of the register: who signed, where a page says so. */
  readonly signatories?: readonly string[] | undefined
  /** Of the register: where it was signed, where a page says so. */
  readonly signedIn?: string | undefined
  /** Of the register: the fields on which a page says otherwise; `corroborationFor` has both. */
  readonly disputed?: readonly string[] | undefined
  /** Of the register: the day on which it was last checked, `YYYY-MM-DD`. */
  readonly checked?: string | undefined
  /** The article's own short wording for the relationship; none in the register. */
  readonly wording?: string | undefined
  /** The articles that state it; none in the register. */
  readonly sources: readonly I['source'][]
}

/** A tie whose kind is `sister-city`. */
export interface SisterCity<out I extends Ids = KnownIds> extends Tie<I> {
  readonly kind: 'sister-city'
}
