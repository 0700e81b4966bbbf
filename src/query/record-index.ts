/**
 * An index of an array of records: a find function takes it in place of the array and answers the same, faster.
 * It holds the array itself and copies no record, so the array must not change while the index is in use.
 */
export interface RecordIndex<R> {
  /** The array that it was made of. */
  readonly records: readonly R[]
  readonly size: number
  /** The record with an id. */
  get(id: string): R | undefined
}
