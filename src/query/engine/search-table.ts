import type { Aliases, OwnText } from '../../text.js'

/** Reads a field of a record and, if the keys are in the items of that field, a field of each item. */
export interface Read {
  readonly of: (record: never) => unknown
  readonly item?: (item: never) => unknown
}

/** A facet: what a query can ask for under one name. */
export interface FacetEntry {
  /** The paths of the keys, for messages: `['places', 'participants.who']`. */
  readonly paths: readonly string[]
  /** For each path, the reader of its first field and the reader of the second field of each item. */
  readonly read: readonly Read[]
  /** The values of the vocabulary of the keys. */
  readonly values?: readonly string[]
  /** Users' own records can have other values. */
  readonly open?: true
  /** The keys are in this field of the places that the paths refer to. */
  readonly lookUp?: 'country' | 'regions'
  /** Reads the keys if the record already has them. */
  readonly own?: (record: never) => unknown
  /** For each path, whether it refers only to places. */
  readonly onlyPlaces?: readonly boolean[]
  /** The keys are `true` and `false`: whether the field has this value. */
  readonly equals?: string
}

/** The facets of one type of record. */
export type FacetTable = Readonly<Record<string, FacetEntry>>

/** The ids that a facet accepts, and the names of their records. */
export interface Known {
  readonly id: string
  readonly name?: OwnText | undefined
  readonly aliases?: Aliases | undefined
}

/** The fields of a place that a query reads. */
export interface KnownPlace extends Known {
  readonly country?: string | undefined
  readonly regions?: readonly string[] | undefined
}

/** The ids that each facet accepts. A facet without an entry accepts the ids that occur in the records themselves. */
export type FacetIds = Readonly<Record<string, readonly Known[]>>

/** The bundled records of one type, against which the kinds and ids of a query are checked. */
export interface Bundled {
  readonly records: readonly object[]
  readonly ids: FacetIds
}

/** What the engine needs to answer queries of one type of record. */
export interface SearchTable {
  /** The name of the collection. */
  readonly collection: string
  readonly facets: FacetTable
  /** The field that holds the date. */
  readonly date: string
  /** Every record has the date; if unset, the date is optional. */
  readonly alwaysDated?: true
  /** The records are numbers with a qualifier, which `atLeast` and `atMost` compare. */
  readonly bounded?: true
  /** The paths of the texts in which words are searched. */
  readonly texts: readonly (readonly string[])[]
}

/** What a facet uses to look up values that are not in the record itself. */
export interface Context {
  /** The public function that was called, for messages. */
  readonly caller: string
  readonly placeOf: (id: string) => KnownPlace | undefined
}

/** A range from `min` to `max`. An `undefined` bound is open. An exclusive bound is not part of the range. */
export interface NumberRange {
  readonly min: number | undefined
  readonly max: number | undefined
  readonly minExclusive: boolean
  readonly maxExclusive: boolean
}
