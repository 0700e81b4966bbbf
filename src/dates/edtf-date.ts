import type { Basis } from '../generated/types.js'

/**
 * A date as EDTF (ISO 8601-2), with the calendar days it can mean.
 *
 * `start` and `end` are inclusive, `YYYY-MM-DD`. `basis` says whether a source prints the date whole (`stated`) or part of
 * it was worked out (`inferred`; the evidence has a note with the reasoning).
 */
export interface EdtfDate {
  readonly edtf: string
  readonly start: string
  readonly end: string
  readonly basis: Basis
  /** The side that has no bound: `start` is then `0000-01-01`, or `end` is `9999-12-31`. */
  readonly open?: 'start' | 'end'
}

/** The day that stands for an open beginning. */
export const EARLIEST = '0000-01-01'
/** The day that stands for an open end. */
export const LATEST = '9999-12-31'

/** A date of your own records: `basis` may be left out. */
export interface OwnDate {
  readonly edtf: string
  readonly start: string
  readonly end: string
  readonly basis?: Basis | undefined
  readonly open?: 'start' | 'end' | undefined
}

/** Whether a date in EDTF is a plain year, month or day; a season or a quarter, `2022-21`, is not. */
export function isPlain(edtf: string): boolean {
  return /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d\d)?)?$/.test(edtf)
}
