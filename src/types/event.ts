import type { EdtfDate } from './edtf-date.js'
import type { ActorIdOf, Ids, KnownIds } from './ids.js'
import type { Reference } from './reference.js'
import type { Text } from './text.js'

/** What sort of happening an event is. */
export type EventKind =
  | 'anniversary'
  | 'announcement'
  | 'approval'
  | 'campaign'
  | 'ceremony'
  | 'concert'
  | 'congress'
  | 'delegation'
  | 'dialogue'
  | 'donation'
  | 'establishment'
  | 'exhibition'
  | 'fair'
  | 'forum'
  | 'launch'
  | 'letter'
  | 'light-show'
  | 'meeting'
  | 'performance'
  | 'preparation'
  | 'press-conference'
  | 'press-tour'
  | 'seminar'
  | 'signing'
  | 'summit'
  | 'talks'
  | 'trip'
  | 'visit'

/** `held`: reported as having happened; `ongoing`: under way when reported; `planned`: announced for later. */
export type EventStatus = 'held' | 'ongoing' | 'planned'

/** How people took part. */
export type EventMode = 'in-person' | 'online' | 'hybrid'

/** What a participant did at an event. */
export type ParticipantRole =
  | 'addressee'
  | 'announcer'
  | 'approver'
  | 'attendee'
  | 'congratulator'
  | 'co-organizer'
  | 'counterpart'
  | 'donor'
  | 'guest-of-honour'
  | 'host'
  | 'leader'
  | 'organizer'
  | 'recipient'
  | 'sender'
  | 'signatory'
  | 'speaker'
  | 'supporter'

/** One participant: `who` where it is a record, `group` where the article names only a group. */
export interface Participant<out I extends Ids = KnownIds> {
  readonly role: ParticipantRole
  readonly who?: ActorIdOf<I> | undefined
  readonly group?: Text | undefined
  /** The capacity in which they took part. */
  readonly as?: Text | undefined
}

/** A dated or datable happening. */
export interface Event<out I extends Ids = KnownIds> {
  readonly id: I['event']
  readonly type: 'event'
  readonly name: Text
  readonly kind: EventKind
  readonly date: EdtfDate
  readonly status: EventStatus
  readonly mode?: EventMode | undefined
  /** Where it took place. */
  readonly places?: readonly I['place'][] | undefined
  /** The forum, fair or seminar of which it is an edition. */
  readonly forum?: I['forum'] | undefined
  /** The number of the edition. */
  readonly edition?: number | undefined
  readonly theme?: Text | undefined
  /** The larger event of which it was part. */
  readonly partOf?: I['event'] | undefined
  readonly participants?: readonly Participant<I>[] | undefined
  /** What the event marked, opened or dealt with. */
  readonly about?: readonly I['record'][] | undefined
  /** The list fields that the article leaves open ("and others", 等). */
  readonly openLists?: readonly string[] | undefined
  readonly references?: readonly Reference[] | undefined
  /** The articles that report it. */
  readonly sources: readonly I['source'][]
}
