import type { EdtfDate } from './edtf-date.js'
import type { ActorIdOf, Ids, KnownIds } from './ids.js'
import type { Reference } from './reference.js'
import type { Aliases, Text } from './text.js'

/** What sort of thing an initiative is. */
export type InitiativeKind =
  | 'base'
  | 'brand'
  | 'concept'
  | 'designation'
  | 'fund'
  | 'platform'
  | 'plan'
  | 'policy'
  | 'programme'
  | 'project'
  | 'publication'
  | 'service'
  | 'strategy'
  | 'system'
  | 'zone'

/** How far it was when the article was written. */
export type InitiativeStatus = 'announced' | 'in-preparation' | 'in-operation' | 'sought' | 'granted' | 'succeeded'

/** A named policy, base, platform, fund, zone, brand, system or programme. */
export interface Initiative<out I extends Ids = KnownIds> {
  readonly id: I['initiative']
  readonly type: 'initiative'
  readonly name: Text
  readonly aliases?: Aliases | undefined
  readonly kind: InitiativeKind
  readonly status?: InitiativeStatus | undefined
  /** Who runs, proposed or granted it. */
  readonly by?: readonly ActorIdOf<I>[] | undefined
  readonly places?: readonly I['place'][] | undefined
  /** The time it covers, where the article says so. */
  readonly date?: EdtfDate | undefined
  readonly partOf?: I['initiative'] | undefined
  /** The fields it covers or the things it deals with, where the article names them. */
  readonly topics?: readonly Text[] | undefined
  /** What the article says of it, in our own words. */
  readonly description?: Text | undefined
  /** The list fields that the article leaves open ("and others", 等). */
  readonly openLists?: readonly string[] | undefined
  readonly references?: readonly Reference[] | undefined
  readonly sources: readonly I['source'][]
}
