import type { AnyRecord, FacetKeys, OwnRecord } from '../generated/types.js'
import type { PlacesOption } from './query.js'

/** The facets by which records of a type can be grouped; `day`, `month` and `year` use the date. */
export type FacetOf<R extends OwnRecord> = keyof FacetKeys[R['type']] & string

/** The name of a facet, or a function that returns a record's key, several keys, or `undefined` for none. */
export type GroupBy<R extends OwnRecord> = FacetOf<R> | ((record: R) => string | readonly string[] | undefined)

/**
 * The type of a facet's keys: for bundled records a literal type such as `EventKind` or `PlaceId`; for your own records, or if
 * a function returns the keys, `string`.
 */
export type KeyOf<R extends OwnRecord, B> = R extends AnyRecord
  ? B extends FacetOf<R>
    ? KeysOfType<R['type'], B>
    : string
  : string

type KeysOfType<T extends OwnRecord['type'], B> = T extends OwnRecord['type']
  ? B extends keyof FacetKeys[T]
    ? FacetKeys[T][B]
    : never
  : never

/** A key and the number of records that have it. */
export interface Count<K extends string = string> {
  readonly key: K
  readonly count: number
}

/** A pair of keys and the number of records that have both. */
export interface PairCount<A extends string = string, B extends string = string> {
  readonly keys: readonly [A, B]
  readonly count: number
}

/** Options of `countBy`. */
export interface CountOptions extends PlacesOption {
  /**
   * For periods: `overlaps`, the default, counts a record in every period that its date may fall in; `within` counts it only if
   * its date must fall in a single period. `findEvents({ during: key, match })` finds the same number.
   */
  readonly match?: 'overlaps' | 'within' | undefined
  /** `key`, the default: sorted by key; `count`: largest first. */
  readonly order?: 'key' | 'count' | undefined
}
