import type { Ids, KnownIds } from './ids.js'

/**
 * What a public page outside the articles says of a record. It never fills a field of a record that rests on an article;
 * of a record of the register it is the source.
 */
export interface Corroboration<out I extends Ids = KnownIds> {
  readonly record: I['record']
  /** The fields that the page speaks of. The record may lack them: then `value` has what the page says. */
  readonly fields: readonly string[]
  /** Whether the page agrees with the record. */
  readonly agrees: 'yes' | 'partly' | 'no'
  /** What the page says, where it says more than the record or other than it: external. A date is EDTF. */
  readonly value?: string | undefined
  readonly note?: string | undefined
  readonly url: string
  readonly title: string
  readonly publisher: string
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, where the page says so. */
  readonly published?: string | undefined
  /** The day on which the page was looked up, `YYYY-MM-DD`. */
  readonly consulted: string
}
