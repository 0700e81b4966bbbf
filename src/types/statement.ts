import type { EdtfDate } from './edtf-date.js'
import type { ActorIdOf, Ids, KnownIds } from './ids.js'
import type { Text } from './text.js'

/** `view`: an opinion; `theme`: what a meeting was about; `superlative`: "first", "largest"; `aim`: something intended. */
export type StatementKind = 'view' | 'theme' | 'superlative' | 'aim'

/** Something an article reports as said, claimed or intended. The dataset reports it; it does not make the claim. */
export interface Statement<out I extends Ids = KnownIds> {
  readonly id: I['statement']
  readonly type: 'statement'
  readonly kind: StatementKind
  /** Who said it; a source id where the article speaks in its own voice or relays people whom it does not name. */
  readonly by: readonly (ActorIdOf<I> | I['source'])[]
  /** The people whom the article does not name but describes, where it relays their words. */
  readonly group?: Text | undefined
  readonly about: readonly I['record'][]
  /** What was said, in our own words. */
  readonly gist: Text
  /** The fields or points that it lists. */
  readonly topics?: readonly Text[] | undefined
  /** Where it was said. */
  readonly event?: I['event'] | undefined
  /** The time the claim or aim covers, where the article says so. */
  readonly period?: EdtfDate | undefined
  /** The list fields that the article leaves open ("and others", 等). */
  readonly openLists?: readonly string[] | undefined
  readonly sources: readonly I['source'][]
}
