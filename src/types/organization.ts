import type { Ids, KnownIds } from './ids.js'
import type { Reference } from './reference.js'
import type { Aliases, Text } from './text.js'

/** What sort of body an organization is. */
export type OrganizationKind =
  | 'advisory-body'
  | 'association'
  | 'bloc'
  | 'company'
  | 'consulate'
  | 'embassy'
  | 'government'
  | 'hospital'
  | 'legislature'
  | 'media'
  | 'party'
  | 'research-institute'
  | 'school'
  | 'university'
  | 'working-group'

/** A body that acts: an authority, a company, a university, a party, a newspaper. */
export interface Organization<out I extends Ids = KnownIds> {
  readonly id: I['organization']
  readonly type: 'organization'
  readonly name: Text
  readonly aliases?: Aliases | undefined
  readonly kind: OrganizationKind
  /** The place it serves or stands in, where the article says so. */
  readonly place?: I['place'] | undefined
  /** The body it belongs to. */
  readonly parent?: I['organization'] | undefined
  /** What the article says of it, in our own words. */
  readonly description?: Text | undefined
  readonly references?: readonly Reference[] | undefined
  readonly sources: readonly I['source'][]
}
