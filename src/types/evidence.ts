import type { Basis } from './edtf-date.js'
import type { Ids, KnownIds } from './ids.js'

/** A passage of an article that supports fields of a record. */
export interface Evidence<out I extends Ids = KnownIds> {
  readonly record: I['record']
  /** The fields of that record which the passage supports. */
  readonly fields: readonly string[]
  /** The source file's name without `.txt`. */
  readonly document: string
  readonly source: I['source']
  /** Offset into the document's normalised text (all white space removed), in UTF-16 code units. */
  readonly start: number
  /** Exclusive. */
  readonly end: number
  /** `sha256-` and the base64 SHA-256 of the passage's UTF-8 bytes, as in Subresource Integrity. */
  readonly digest: string
  /** The first few characters of the passage. */
  readonly from: string
  /** The last few characters of the passage. */
  readonly to: string
  readonly basis: Basis
  /** The reasoning, where something was inferred or a reading had to be chosen. */
  readonly note?: string | undefined
}
