import type { FacetKeys, OwnRecord } from '../generated/types.js'

/** The names by which records of a type can be grouped; `day`, `month` and `year` go by the date. */
export type FacetOf<R extends OwnRecord> = keyof FacetKeys[R['type']] & string

/** A facet by name, or a function that gives the key or keys of a record, `undefined` for none. */
export type GroupBy<R extends OwnRecord> = FacetOf<R> | ((record: R) => string | readonly string[] | undefined)

/** How many records share a key. */
export interface Count {
  readonly key: string
  readonly count: number
}

/** How many records share a pair of keys. */
export interface PairCount {
  readonly keys: readonly [string, string]
  readonly count: number
}
