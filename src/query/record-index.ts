/**
 * An index of an array of records. A find function accepts it instead of the array and returns the same result faster. The
 * index refers to the array and copies no records, so do not change the array while you use the index.
 */
export interface RecordIndex<R> {
  /** The indexed array. */
  readonly records: readonly R[]
  readonly size: number
  /** The record with an id. */
  get(id: string): R | undefined
}
