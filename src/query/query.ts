import type { OwnPlace } from '../generated/types.js'

/** One value, or a list of which any may match. */
export type OneOrMore<T> = T | readonly T[]

/** A time, and how strictly a date must match it. */
export interface DuringQuery {
  /** EDTF: `2022`, `2022-05`, `2022-05-19`, an interval `2022-05/2022-09`, an open one `2022-05/..` or `../2022-09`. */
  readonly during?: string | undefined
  /**
   * `overlaps` (the default): the date may fall in `during`, in whole or in part. `within`: the date must fall in `during`. The
   * same applies to the range of a figure.
   */
  readonly match?: 'overlaps' | 'within' | undefined
}

/** Words that must all occur literally in the record's texts, in either language, regardless of case. */
export interface TextQuery {
  readonly text?: string | undefined
}

/** What was in force at a time. */
export interface AsOfQuery {
  /**
   * EDTF: matches ties that may have been in force on some day of this time; with `match: 'within'`, only ties that certainly
   * were. A tie is in force from `since`, or else from the date of its earliest source, until the `since` of its successor. A
   * tie with neither date may always have been in force.
   */
  readonly asOf?: string | undefined
}

/** Bounds for a number. */
export interface BoundsQuery {
  /** At least one number that the figure can mean is greater than or equal to this; with `match: 'within'`, all of them are. */
  readonly atLeast?: number | undefined
  /** At least one number that the figure can mean is less than or equal to this; with `match: 'within'`, all of them are. */
  readonly atMost?: number | undefined
}

/** The places used to look up countries; the bundled places if omitted. */
export interface PlacesOption {
  readonly places?: readonly OwnPlace[] | undefined
}
