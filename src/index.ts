/**
 * Xiamen's international exchanges as typed, evidence-backed open data: the collections and the helpers on them.
 *
 * @module open-xiamen
 */
export { findRecord } from './query/find-record.js'
export { getEvent } from './query/get-event.js'
export { getFigure } from './query/get-figure.js'
export { getForum } from './query/get-forum.js'
export { getInitiative } from './query/get-initiative.js'
export { getOrganization } from './query/get-organization.js'
export { getPerson } from './query/get-person.js'
export { getPlace } from './query/get-place.js'
export { getSource } from './query/get-source.js'
export { getStatement } from './query/get-statement.js'
export { getTie } from './query/get-tie.js'
export { events } from './records/events.js'
export { figures } from './records/figures.js'
export { forums } from './records/forums.js'
export type {
  CountryCode,
  EventId,
  FigureId,
  ForumId,
  InitiativeId,
  OrganizationId,
  PersonId,
  PlaceId,
  RecordId,
  SisterCityId,
  SourceId,
  StatementId,
  TieId,
} from './records/ids.js'
export { initiatives } from './records/initiatives.js'
export { organizations } from './records/organizations.js'
export { people } from './records/people.js'
export { places } from './records/places.js'
export { sisterCities } from './records/sister-cities.js'
export { sources } from './records/sources.js'
export { statements } from './records/statements.js'
export { ties } from './records/ties.js'
export type { AnyRecord, CollectionName, Collections } from './types/dataset.js'
export type { Basis, EdtfDate } from './types/edtf-date.js'
export type { Event, EventKind, EventMode, EventStatus, Participant, ParticipantRole } from './types/event.js'
export type { Figure, FigureKind, FigureQualifier, FigureUnit } from './types/figure.js'
export type { Forum, ForumFrequency, ForumKind } from './types/forum.js'
export type { ActorIdOf, AnyIds, Ids, KnownIds } from './types/ids.js'
export type { Initiative, InitiativeKind, InitiativeStatus } from './types/initiative.js'
export type { Organization, OrganizationKind } from './types/organization.js'
export type { Person, Role } from './types/person.js'
export type { Location, Place, PlaceKind } from './types/place.js'
export type { Reference } from './types/reference.js'
export type { Source, TitleOrigin } from './types/source.js'
export type { Statement, StatementKind } from './types/statement.js'
export type { Aliases, Text } from './types/text.js'
export type { SisterCity, Tie, TieKind } from './types/tie.js'
