import type { Basis } from '../generated/types.js'

/**
 * A date in EDTF (ISO 8601-2), with the calendar days that it can mean.
 *
 * `start` and `end` are inclusive, in the form `YYYY-MM-DD`. `basis` is `stated` if a source prints the whole date, or
 * `inferred` if part of it was worked out; a note in the evidence then gives the reasoning.
 */
export interface EdtfDate {
  readonly edtf: string
  readonly start: string
  readonly end: string
  readonly basis: Basis
  /** The open side of the date; its `start` is then `0000-01-01`, or its `end` is `9999-12-31`. */
  readonly open?: 'start' | 'end'
}

/** The placeholder for an open start. */
export const EARLIEST = '0000-01-01'
/** The placeholder for an open end. */
export const LATEST = '9999-12-31'

/** A date in your own records; `basis` is optional. */
export interface OwnDate {
  readonly edtf: string
  readonly start: string
  readonly end: string
  readonly basis?: Basis | undefined
  readonly open?: 'start' | 'end' | undefined
}

/** Whether an EDTF date is a plain year, month or day, not a season or a quarter such as `2022-21`. */
export function isPlain(edtf: string): boolean {
  return /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d\d)?)?$/.test(edtf)
}
