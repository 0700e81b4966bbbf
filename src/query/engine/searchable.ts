import type { AnyIds } from '../../types/ids.js'
import type { Place } from '../../types/place.js'

/** The values of a facet of a record: none, one or several. */
export type Keys = string | readonly (string | undefined)[] | undefined

/** Where a facet looks up what the record itself does not say. */
export interface Context {
  /** The function that the user called, for messages. */
  readonly caller: string
  readonly placeOf: (id: string) => Place<AnyIds> | undefined
}

/** What can be asked of the records of one collection. Facets and fields are read only after `checkRecord`. */
export interface Searchable<R> {
  readonly facets: Readonly<Record<string, (record: R, context: Context) => Keys>>
  /** The values that a facet can have, where they are a closed list. */
  readonly values: Readonly<Record<string, readonly string[]>>
  /** The field that holds the date. */
  readonly date: 'date' | 'since' | 'period' | 'published'
  /** Every record has that date; without it, a record may not. */
  readonly alwaysDated?: true
  /** The texts in which words are looked for. */
  readonly texts: (record: R) => readonly (string | undefined)[]
  /** The smallest and largest number that the record can mean. */
  readonly range?: (record: R) => NumberRange
  /** Fields that every record has: texts, numbers, `{ zh, en }` or a date. */
  readonly required: Readonly<Record<string, FieldShape>>
  /** Fields that are lists, where a record has them. */
  readonly lists: readonly string[]
}

export type FieldShape = 'string' | 'number' | 'text' | 'list'

/** From `min` to `max`, an end that is `undefined` being open; an exclusive end is not in it. */
export interface NumberRange {
  readonly min: number | undefined
  readonly max: number | undefined
  readonly minExclusive: boolean
  readonly maxExclusive: boolean
}
