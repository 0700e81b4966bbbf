import type { Basis } from './edtf-date.js'
import type { EventKind } from './event.js'
import type { FigureKind, FigureQualifier, FigureUnit } from './figure.js'
import type { Ids, KnownIds } from './ids.js'
import type { Place } from './place.js'
import type { StatementKind } from './statement.js'
import type { Origin, TieKind } from './tie.js'

/** One value, or several of which any will do. */
export type OneOrMore<T> = T | readonly T[]

/** When, and how strictly. */
export interface DuringQuery {
  /** EDTF: `2022`, `2022-05`, `2022-05-19`, an interval `2022-05/2022-09`, an open one `2022-05/..` or `../2022-09`. */
  readonly during?: string | undefined
  /**
   * `overlaps` (the default): the date can lie in `during`, in whole or in part. `within`: it cannot lie elsewhere.
   * The same for the numbers of a figure.
   */
  readonly match?: 'overlaps' | 'within' | undefined
}

/** Words, all of which occur somewhere in the texts of the record, as they stand, in either language and any case. */
export interface TextQuery {
  readonly text?: string | undefined
}

/** What `findEvents` takes. Every field that is given must hold. */
export interface EventQuery<I extends Ids = KnownIds> extends DuringQuery, TextQuery {
  readonly kind?: OneOrMore<EventKind> | undefined
  /** Where it took place, or a place that took part. */
  readonly place?: OneOrMore<I['place']> | undefined
  /** ISO 3166-1 alpha-2: the country of a place where it took place or that took part. */
  readonly country?: OneOrMore<I['country']> | undefined
  /** Among the participants. */
  readonly organization?: OneOrMore<I['organization']> | undefined
  /** Among the participants. */
  readonly person?: OneOrMore<I['person']> | undefined
  readonly forum?: OneOrMore<I['forum']> | undefined
  readonly source?: OneOrMore<I['source']> | undefined
  /** How the date is known. */
  readonly basis?: Basis | undefined
  readonly planned?: boolean | undefined
}

/** What `findTies` takes; `during` and `asOf` are about `since`. */
export interface TieQuery<I extends Ids = KnownIds> extends DuringQuery, TextQuery {
  readonly kind?: OneOrMore<TieKind> | undefined
  readonly origin?: OneOrMore<Origin> | undefined
  /**
   * EDTF: what held then. A tie whose beginning is not known can have held at any time, so `match: 'within'`, which asks
   * for what surely held, leaves it out.
   */
  readonly asOf?: string | undefined
  /** ISO 3166-1 alpha-2, the partner's country. */
  readonly country?: OneOrMore<I['country']> | undefined
  readonly party?: OneOrMore<I['place']> | undefined
  readonly partner?: OneOrMore<I['place'] | I['organization']> | undefined
  readonly source?: OneOrMore<I['source']> | undefined
}

/** What `findFigures` takes; `during` is about `period`. */
export interface FigureQuery<I extends Ids = KnownIds> extends DuringQuery, TextQuery {
  readonly about?: OneOrMore<I['record']> | undefined
  readonly unit?: OneOrMore<FigureUnit> | undefined
  readonly kind?: OneOrMore<FigureKind> | undefined
  readonly qualifier?: OneOrMore<FigureQualifier> | undefined
  readonly source?: OneOrMore<I['source']> | undefined
  /** Some number that the figure can mean is at least this; with `match: 'within'`, every one. */
  readonly atLeast?: number | undefined
  /** Some number that the figure can mean is at most this; with `match: 'within'`, every one. */
  readonly atMost?: number | undefined
}

/** What `findStatements` takes; `during` is about `period`. */
export interface StatementQuery<I extends Ids = KnownIds> extends DuringQuery, TextQuery {
  readonly by?: OneOrMore<I['person'] | I['organization'] | I['place'] | I['source']> | undefined
  readonly about?: OneOrMore<I['record']> | undefined
  readonly kind?: OneOrMore<StatementKind> | undefined
  readonly event?: OneOrMore<I['event']> | undefined
  readonly source?: OneOrMore<I['source']> | undefined
}

/** Where countries are looked up; the bundled places unless given. */
export interface PlacesOption {
  readonly places?: readonly Place<Ids>[] | undefined
}
