/**
 * Xiamen's international exchanges as typed, evidence-backed open data: the collections and the helpers on them.
 *
 * @module open-xiamen
 */
export { type CitedCollections, cite } from './cite/cite.js'
export type { CslItem } from './cite/csl-item.js'
export type { PeriodUnit } from './dates/period-of.js'
export { compareFigures } from './query/compare-figures.js'
export { countBy } from './query/count-by.js'
export type { NumberRange } from './query/engine/searchable.js'
export { eventsOfForum } from './query/events-of-forum.js'
export { figureRange } from './query/figure-range.js'
export { figuresAbout } from './query/figures-about.js'
export { findEvents } from './query/find-events.js'
export { findFigures } from './query/find-figures.js'
export { findRecord } from './query/find-record.js'
export { findRedirect } from './query/find-redirect.js'
export { findStatements } from './query/find-statements.js'
export { findTies } from './query/find-ties.js'
export { formatFigure } from './query/format-figure.js'
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
export { groupBy } from './query/group-by.js'
export { indexEvents } from './query/index-events.js'
export { indexFigures } from './query/index-figures.js'
export { indexStatements } from './query/index-statements.js'
export { indexTies } from './query/index-ties.js'
export { label } from './query/label.js'
export { participantsOf, type ResolvedParticipant } from './query/participants-of.js'
export { type Related, type Relation, related } from './query/related.js'
export { sortByDate } from './query/sort-by-date.js'
export { tiesWith } from './query/ties-with.js'
export { type TimelinePeriod, timeline } from './query/timeline.js'
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
export { redirects } from './records/redirects.js'
export { sisterCities } from './records/sister-cities.js'
export { sources } from './records/sources.js'
export { statements } from './records/statements.js'
export { ties } from './records/ties.js'
export type { AnyRecord, CollectionName, Collections } from './types/dataset.js'
export type { Basis, EdtfDate } from './types/edtf-date.js'
export type { Event, EventKind, EventMode, EventStatus, Participant, ParticipantRole } from './types/event.js'
export type { Figure, FigureKind, FigureQualifier, FigureUnit } from './types/figure.js'
export type { Forum, ForumFrequency, ForumKind } from './types/forum.js'
export type { Count, FacetOf, GroupBy, PairCount } from './types/grouping.js'
export type { ActorIdOf, AnyIds, Ids, KnownIds } from './types/ids.js'
export type { Initiative, InitiativeKind, InitiativeStatus } from './types/initiative.js'
export type { Organization, OrganizationKind } from './types/organization.js'
export type { Person, Role } from './types/person.js'
export type { Location, Place, PlaceKind } from './types/place.js'
export type {
  DuringQuery,
  EventQuery,
  FigureQuery,
  OneOrMore,
  PlacesOption,
  StatementQuery,
  TextQuery,
  TieQuery,
} from './types/query.js'
export type { RecordIndex } from './types/record-index.js'
export type { Redirect } from './types/redirect.js'
export type { Reference } from './types/reference.js'
export type { Source, TitleOrigin } from './types/source.js'
export type { Statement, StatementKind } from './types/statement.js'
export type { Aliases, Text } from './types/text.js'
export type { Origin, SisterCity, Tie, TieKind, TieStatus } from './types/tie.js'
