import type { Aliases, OwnText } from '../../text.js'

/** Reads a field of a record, and of each item in it where the keys are in a field of those. */
export interface Read {
  readonly of: (record: never) => unknown
  readonly item?: (item: never) => unknown
}

/** What can be asked of records under one name. */
export interface FacetEntry {
  /** Where the keys are, for messages: `['places', 'participants.who']`. */
  readonly paths: readonly string[]
  /** For each path what reads its first field, and what reads the second of each item there. */
  readonly read: readonly Read[]
  /** The values of the vocabulary that the keys are of. */
  readonly values?: readonly string[]
  /** Records of other people can have other values. */
  readonly open?: true
  /** The keys are in this field of the places that the paths name. */
  readonly lookUp?: 'country' | 'regions'
  /** Reads the keys where the record has them already. */
  readonly own?: (record: never) => unknown
  /** For each path, whether it names nothing but places. */
  readonly onlyPlaces?: readonly boolean[]
  /** Whether the field has this value: the keys are `true` and `false`. */
  readonly equals?: string
}

/** What can be asked of the records of one type. */
export type FacetTable = Readonly<Record<string, FacetEntry>>

/** What a facet can ask for: the ids that there are, and the names of what has them. */
export interface Known {
  readonly id: string
  readonly name?: OwnText | undefined
  readonly aliases?: Aliases | undefined
}

/** What a query reads of a place. */
export interface KnownPlace extends Known {
  readonly country?: string | undefined
  readonly regions?: readonly string[] | undefined
}

/** Of each facet that takes ids, those that there are; a facet without takes those that its own records have. */
export type FacetIds = Readonly<Record<string, readonly Known[]>>

/** The bundled records of one type, whose kinds and ids a query can be held against. */
export interface Bundled {
  readonly records: readonly object[]
  readonly ids: FacetIds
}

/** How a query of the records of one type is answered. */
export interface SearchTable {
  /** The name of the collection. */
  readonly collection: string
  readonly facets: FacetTable
  /** The field that holds the date. */
  readonly date: string
  /** Every record has that date; without it, a record may not. */
  readonly alwaysDated?: true
  /** Records are numbers with a qualifier, which `atLeast` and `atMost` go by. */
  readonly bounded?: true
  /** Where the texts are in which words are looked for. */
  readonly texts: readonly (readonly string[])[]
}

/** Where a facet looks up what the record itself does not say. */
export interface Context {
  /** The function that the user called, for messages. */
  readonly caller: string
  readonly placeOf: (id: string) => KnownPlace | undefined
}

/** From `min` to `max`, an end that is `undefined` being open; an exclusive end is not in it. */
export interface NumberRange {
  readonly min: number | undefined
  readonly max: number | undefined
  readonly minExclusive: boolean
  readonly maxExclusive: boolean
}
