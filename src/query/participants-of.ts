import { checkList } from '../describe/check-list.js'
import { describeValue } from '../describe/describe-value.js'
import { organizations } from '../records/organizations.js'
import { people } from '../records/people.js'
import { places } from '../records/places.js'
import type { Collections } from '../types/dataset.js'
import type { Event, ParticipantRole } from '../types/event.js'
import type { AnyIds, Ids, KnownIds } from '../types/ids.js'
import type { Organization } from '../types/organization.js'
import type { Person } from '../types/person.js'
import type { Place } from '../types/place.js'
import type { Text } from '../types/text.js'
import { findById } from './find-by-id.js'

/** A participant with its record, or with the words for a group that is not named. */
export interface ResolvedParticipant<I extends Ids = KnownIds> {
  readonly role: ParticipantRole
  readonly record?: Person<I> | Organization<I> | Place<I> | undefined
  readonly group?: Text | undefined
  /** The capacity in which they took part. */
  readonly as?: Text | undefined
}

/**
 * Who took part in an event, each with its record where it has one, in the order of the event.
 *
 * @param actors people, organizations and places of your own; the bundled ones unless given
 * @returns a new array; empty where the article names nobody
 * @throws TypeError for what is no event, and for actors that are no arrays
 * @throws RangeError for a participant that is none of the actors
 * @example
 * import { getEvent, participantsOf } from 'open-xiamen'
 * const [donor] = participantsOf(getEvent('pandemic-supplies-donation-2020'))
 * console.log(donor?.role, donor?.record?.name.en) // donor Meiya Pico
 */
export function participantsOf(event: Event): ResolvedParticipant[]
export function participantsOf<I extends Ids>(
  event: Event<I>,
  actors: Pick<Collections<I>, 'people' | 'organizations' | 'places'>,
): ResolvedParticipant<I>[]
export function participantsOf(
  event: Event<AnyIds>,
  actors: Pick<Collections<AnyIds>, 'people' | 'organizations' | 'places'> = { people, organizations, places },
): ResolvedParticipant<AnyIds>[] {
  const participants: unknown = event?.participants ?? (event?.type === 'event' ? [] : undefined)
  if (!Array.isArray(participants)) {
    throw new TypeError(`participantsOf: expected an event, found ${describeValue(event)}`)
  }
  for (const name of ['people', 'organizations', 'places'] as const) {
    checkList('participantsOf', `actors.${name}`, actors?.[name])
  }
  return (event.participants ?? []).map(({ who, ...participant }) => {
    if (who === undefined) return participant
    const record = findById(actors.people, who) ?? findById(actors.organizations, who) ?? findById(actors.places, who)
    if (!record)
      throw new RangeError(`participantsOf: expected "${who}" of "${event.id}" to be one of the actors, found none`)
    return { ...participant, record }
  })
}
