import { checkList, wrongType } from '../describe/check-argument.js'
import { organizations, people, places } from '../generated/records.js'
import type {
  Event,
  Organization,
  OwnCollections,
  OwnEvent,
  OwnOrganization,
  OwnParticipant,
  OwnPerson,
  OwnPlace,
  Participant,
  Person,
  Place,
} from '../generated/types.js'
import { findById } from './find-by-id.js'

/** A participant with its record, or with the description of an unnamed group. */
export interface ResolvedParticipant extends Omit<Participant, 'who'> {
  readonly record?: Person | Organization | Place | undefined
}

/** A participant of your own event, with its record or the description of an unnamed group. */
export interface OwnResolvedParticipant extends Omit<OwnParticipant, 'who'> {
  readonly record?: OwnPerson | OwnOrganization | OwnPlace | undefined
}

type Actors = Pick<OwnCollections, 'people' | 'organizations' | 'places'>

/**
 * The participants of an event, in the order of the event, each with its record if it has one.
 *
 * @param actors people, organizations and places of your own; the bundled ones if omitted
 * @returns a new array; empty if no source mentions a participant
 * @throws TypeError if `event` is not an event, or a list of actors is not an array
 * @throws RangeError if a participant is not among the actors
 * @example
 * import { getEvent, participantsOf } from 'open-xiamen'
 * const [donor] = participantsOf(getEvent('pandemic-supplies-donation-2020'))
 * console.log(donor?.role, donor?.record?.name.en) // donor Meiya Pico
 */
export function participantsOf(event: Event): ResolvedParticipant[]
export function participantsOf(event: OwnEvent, actors: Actors): OwnResolvedParticipant[]
export function participantsOf(
  event: OwnEvent,
  actors: Actors = { people, organizations, places },
): OwnResolvedParticipant[] {
  const participants: unknown = event?.participants ?? (event?.type === 'event' ? [] : undefined)
  if (!Array.isArray(participants)) throw wrongType('participantsOf', 'an event', event)
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
