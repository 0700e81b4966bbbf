/**
 * A date as EDTF (ISO 8601-2), with the calendar days it can mean.
 *
 * `start` and `end` are inclusive, `YYYY-MM-DD`. `basis` says whether the article prints the date whole
 * (`stated`) or part of it was worked out (`inferred`; the evidence has a note with the reasoning).
 */
export interface EdtfDate {
  readonly edtf: string
  readonly start: string
  readonly end: string
  readonly basis: Basis
}

/** Whether a source says a thing outright or it was worked out from what the source says. */
export type Basis = 'stated' | 'inferred'
