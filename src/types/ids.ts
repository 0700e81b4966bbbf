import type { KnownIds } from '../records/ids.js'

/** The id type of every collection, by record type, and the country codes in use. */
export interface Ids {
  event: string
  forum: string
  tie: string
  figure: string
  place: string
  organization: string
  person: string
  initiative: string
  statement: string
  source: string
  /** An id of any of these. */
  record: string
  /** ISO 3166-1 alpha-2 country codes: no record ids, but as closed as they are in the bundled data. */
  country: string
}

/** Ids of a user's own records: any string. `Event<AnyIds>` is an event of your own. */
export interface AnyIds extends Ids {}

export type { KnownIds }

/** Someone or something that can act: a person, an organization or a place (a city, a country). */
export type ActorIdOf<I extends Ids> = I['person'] | I['organization'] | I['place']
