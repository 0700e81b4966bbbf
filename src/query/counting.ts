import type { AnyRecord, FacetKeys, OwnRecord } from '../generated/types.js'
import type { PlacesOption } from './query.js'

/** The names by which records of a type can be grouped; `day`, `month` and `year` go by the date. */
export type FacetOf<R extends OwnRecord> = keyof FacetKeys[R['type']] & string

/** A facet by name, or a function that gives the key or keys of a record, `undefined` for none. */
export type GroupBy<R extends OwnRecord> = FacetOf<R> | ((record: R) => string | readonly string[] | undefined)

/** The keys of a facet of bundled records: `EventKind`, `PlaceId`; text for your own, and if a function gives them. */
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

/** How many records share a key. */
export interface Count<K extends string = string> {
  readonly key: K
  readonly count: number
}

/** How many records share a pair of keys. */
export interface PairCount<A extends string = string, B extends string = string> {
  readonly keys: readonly [A, B]
  readonly count: number
}

/** How records are counted. */
export interface CountOptions extends PlacesOption {
  /**
   * Of periods: `overlaps`, the default, counts a record in each period in which its date lies or can lie; `within` only in
   * the one in which it must lie. `findEvents({ during: key, match })` finds just as many.
   */
  readonly match?: 'overlaps' | 'within' | undefined
  /** `key`, the default: in the order of the keys; `count`: the largest first. */
  readonly order?: 'key' | 'count' | undefined
}
