import type { OwnPlace } from '../generated/types.js'

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

/** What held at a time. */
export interface AsOfQuery {
  /**
   * EDTF: what can have held on some day of it; with `match: 'within'`, what surely did. A tie holds from `since`, else from
   * the date of its earliest source, until the `since` of the tie that succeeds it; one with neither can always have held.
   */
  readonly asOf?: string | undefined
}

/** Between which numbers. */
export interface BoundsQuery {
  /** Some number that the figure can mean is at least this; with `match: 'within'`, every one. */
  readonly atLeast?: number | undefined
  /** Some number that the figure can mean is at most this; with `match: 'within'`, every one. */
  readonly atMost?: number | undefined
}

/** Where countries are looked up; the bundled places unless given. */
export interface PlacesOption {
  readonly places?: readonly OwnPlace[] | undefined
}
