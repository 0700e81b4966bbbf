import type { Ids, KnownIds } from './ids.js'
import type { Reference } from './reference.js'
import type { Aliases, Text } from './text.js'

/** What sort of place it is. */
export type PlaceKind =
  | 'city'
  | 'continent'
  | 'country'
  | 'county'
  | 'district'
  | 'lake'
  | 'metro-line'
  | 'port'
  | 'province'
  | 'region'
  | 'state'
  | 'zone'

/** Decimal degrees, WGS 84. */
export interface Location {
  readonly lat: number
  readonly lon: number
}

/** A country, region, city, port or site. */
export interface Place<out I extends Ids = KnownIds> {
  readonly id: I['place']
  readonly type: 'place'
  readonly name: Text
  readonly aliases?: Aliases | undefined
  readonly kind: PlaceKind
  /** `register` where no article names the place and only the register of partners needs it. */
  readonly origin?: 'register' | undefined
  /** ISO 3166-1 alpha-2. */
  readonly country?: I['country'] | undefined
  /** ISO 3166-2, for a first-level division. */
  readonly subdivision?: string | undefined
  /** The place it lies in. */
  readonly within?: I['place'] | undefined
  readonly location?: Location | undefined
  readonly geonames?: number | undefined
  /** UN/LOCODE, for a port. */
  readonly unlocode?: string | undefined
  /** Where the codes, the coordinates and the official English name come from. */
  readonly references?: readonly Reference[] | undefined
  /** The articles that name it; none in the register. */
  readonly sources: readonly I['source'][]
}
