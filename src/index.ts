/**
 * Xiamen's international exchanges as typed, evidence-backed open data: the collections and the helpers on them.
 *
 * @module open-xiamen
 */
export { type CitationFormat, type CitedCollections, cite } from './cite/cite.js'
export type { CslDate, CslItem } from './cite/csl-json.js'
export type { EdtfDate, OwnDate } from './dates/edtf-date.js'
export { type FormatDateOptions, formatDate } from './dates/format-date.js'
export { type ParseDateOptions, parseDate } from './dates/parse-date.js'
export type { PeriodUnit } from './dates/period-of.js'
export {
  getEvent,
  getFigure,
  getForum,
  getInitiative,
  getOrganization,
  getPerson,
  getPlace,
  getSource,
  getStatement,
  getTie,
} from './generated/getters.js'
export type * from './generated/ids.js'
export * from './generated/records.js'
export type * from './generated/types.js'
export type { Vocabularies } from './generated/words.js'
export { compareFigures } from './query/compare-figures.js'
export { countBy } from './query/count-by.js'
export type { Count, CountOptions, FacetOf, GroupBy, KeyOf, PairCount } from './query/counting.js'
export type { NumberRange } from './query/engine/search-table.js'
export { eventsOfForum } from './query/events-of-forum.js'
export { figureRange } from './query/figure-range.js'
export { figuresAbout } from './query/figures-about.js'
export { findEvents } from './query/find-events.js'
export { findFigures } from './query/find-figures.js'
export { type FindRecordOptions, findRecord } from './query/find-record.js'
export { findRedirect } from './query/find-redirect.js'
export { findStatements } from './query/find-statements.js'
export { findTies } from './query/find-ties.js'
export { formatFigure } from './query/format-figure.js'
export { groupBy } from './query/group-by.js'
export { indexEvents, indexFigures, indexStatements, indexTies } from './query/indexes.js'
export { label } from './query/label.js'
export { type OwnResolvedParticipant, participantsOf, type ResolvedParticipant } from './query/participants-of.js'
export type { AsOfQuery, BoundsQuery, DuringQuery, OneOrMore, PlacesOption, TextQuery } from './query/query.js'
export type { RecordIndex } from './query/record-index.js'
export type { Redirect } from './query/redirect.js'
export { countReferences, type ReferenceCount, type Related, type Relation, related } from './query/related.js'
export { sortByDate } from './query/sort-by-date.js'
export { tiesWith } from './query/ties-with.js'
export { type TimelinePeriod, timeline } from './query/timeline.js'
export type { Aliases, OwnText, Text } from './text.js'
export { countryName } from './words/country-name.js'
export { labelOf } from './words/label-of.js'
