import type { ActorIdOf, Ids, KnownIds } from './ids.js'
import type { Reference } from './reference.js'
import type { Aliases, Text } from './text.js'

/** What sort of series a forum is. */
export type ForumKind = 'fair' | 'forum' | 'seminar' | 'summit' | 'concert'

/** How often a forum is held. */
export type ForumFrequency = 'annual'

/** A recurring or named forum, fair or seminar as a series; its editions are events with `forum` set to its id. */
export interface Forum<out I extends Ids = KnownIds> {
  readonly id: I['forum']
  readonly type: 'forum'
  readonly name: Text
  readonly aliases?: Aliases | undefined
  readonly kind: ForumKind
  /** How often it is held, where the article says so. */
  readonly frequency?: ForumFrequency | undefined
  /** Where it is held as a rule, where the article says so. */
  readonly place?: I['place'] | undefined
  /** The series within which it is held. */
  readonly partOf?: I['forum'] | undefined
  readonly organizers?: readonly ActorIdOf<I>[] | undefined
  readonly references?: readonly Reference[] | undefined
  readonly sources: readonly I['source'][]
}
