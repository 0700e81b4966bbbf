/** The name of a record type; the index of this folder lists their models. */
export type TypeName = string

/** The same text in both languages. */
export interface Text {
  readonly zh: string
  readonly en: string
}

/** One value of a vocabulary: its words in both languages and, if it has one, its class in JSON-LD. */
export interface Word extends Text {
  /** For a unit, the measure word that follows a number in Chinese. */
  readonly measure?: string
  /** Synonyms for the search. */
  readonly also?: readonly string[]
  readonly term?: string
  /** Chinese words of which a passage must contain one in order to state the value. */
  readonly marks?: readonly string[]
}

/** A closed list of values. `name` is the name of its TypeScript type. */
export interface Vocabulary<K extends string = string> {
  readonly name: string
  readonly means: string
  readonly words: Readonly<Record<K, Word>>
  /** Users' own records can have no other value, because helpers depend on it. */
  readonly closed?: true
}

/** The kind of values that a field can have. */
export type Shape =
  | { readonly is: 'text'; readonly max: number }
  | { readonly is: 'line'; readonly max: number }
  | { readonly is: 'aliases' }
  | { readonly is: 'word'; readonly vocabulary: Vocabulary }
  | { readonly is: 'date' }
  | { readonly is: 'day' }
  | { readonly is: 'country' }
  | { readonly is: 'boolean' }
  /** A source's values, by field name. */
  | { readonly is: 'values' }
  | { readonly is: 'ref'; readonly to: readonly (TypeName | 'any')[] }
  | { readonly is: 'number'; readonly min?: number; readonly max?: number; readonly integer?: true }
  | { readonly is: 'code'; readonly pattern: RegExp; readonly expected: string; readonly max?: number }
  | { readonly is: 'list'; readonly of: Shape }
  | {
      readonly is: 'object'
      readonly name: string
      readonly means: string
      readonly fields: Fields
      readonly oneOf?: readonly [string, string]
    }
  | { readonly is: 'literal'; readonly value: string }

/**
 * Which records have a field: `always`, all of them; `bundled`, all bundled records, but not necessarily users' own; `maybe`,
 * only some.
 */
export type Need = 'always' | 'bundled' | 'maybe'

/** Optional facts about a field. */
export interface FieldOptions {
  /** The property in JSON-LD; if omitted, one defined by the package's own JSON Schema. */
  readonly term?: string
  /** The build derives it, so curators do not write it and it needs no evidence. */
  readonly derived?: true
  /** The build looks it up by a code, so curators do not write it; its evidence is the dataset that it comes from. */
  readonly lookedUp?: true
  /** It is copied from a source in the source's language: evidence in Chinese is for `name.zh`. */
  readonly printed?: true
  /** `null` means "not known", which also needs evidence. */
  readonly nullable?: true
  /** The name of its column, if the field name is an SQL keyword. */
  readonly column?: string
  /** It is searched although it is not bilingual. */
  readonly searched?: true
}

export interface Field extends FieldOptions {
  readonly shape: Shape
  /** The meaning of the field, for the doc comment and the data dictionary. */
  readonly means: Text
  readonly need: Need
}

export type Fields = Readonly<Record<string, Field>>

const field =
  (need: Need) =>
  (shape: Shape, means: Text, options: FieldOptions = {}): Field => ({ shape, means, need, ...options })

/** Every record has it. */
export const always = /* @__PURE__ */ field('always')
/** Every bundled record has it. */
export const bundled = /* @__PURE__ */ field('bundled')
/** A record may lack it. */
export const maybe = /* @__PURE__ */ field('maybe')

/** A bilingual text with a maximum number of characters per language. */
export const text = (max: number): Shape => ({ is: 'text', max })
/** One line in the language of the source. */
export const line = (max: number): Shape => ({ is: 'line', max })
export const aliases: Shape = { is: 'aliases' }
export const date: Shape = { is: 'date' }
export const day: Shape = { is: 'day' }
export const country: Shape = { is: 'country' }
export const boolean: Shape = { is: 'boolean' }
export const values: Shape = { is: 'values' }
export const word = (vocabulary: Vocabulary): Shape => ({ is: 'word', vocabulary })
export const ref = (...to: readonly TypeName[]): Shape => ({ is: 'ref', to })
export const list = (of: Shape): Shape => ({ is: 'list', of })
export const refs = (...to: readonly TypeName[]): Shape => list(ref(...to))
export const number = (min?: number, max?: number): Shape => ({
  is: 'number',
  ...(min !== undefined && { min }),
  ...(max !== undefined && { max }),
})
export const integer = (min: number): Shape => ({ is: 'number', min, integer: true })
export const code = (pattern: RegExp, expected: string, max?: number): Shape => ({
  is: 'code',
  pattern,
  expected,
  ...(max !== undefined && { max }),
})
export const vocabulary = <K extends string>(
  name: string,
  means: string,
  words: Readonly<Record<K, Word>>,
  options: { readonly closed?: true } = {},
): Vocabulary<K> => ({ name, means, words, ...options })

/** For a type whose records have different fields, the fields that belong to only one variant. */
export interface Variants {
  /**
   * The field whose value distinguishes the variants; without it, an item with the fields of the first variant is of that
   * variant.
   */
  readonly by?: string
  readonly of: Readonly<
    Record<string, { readonly typeName: string; readonly one: string; readonly fields: Fields; readonly term?: string }>
  >
}

/** The records of a collection with some value, exported under a separate name. */
export interface Subset {
  readonly name: string
  readonly typeName: string
  readonly one: string
  readonly where: Readonly<Record<string, string>>
  /** Fields that refer to fewer record types in this subset. */
  readonly narrows?: Readonly<Record<string, readonly TypeName[]>>
}

/** A facet that is more than one field of the same name. */
export interface Facet {
  /** The name in a query. */
  readonly name: string
  /** The paths of the keys: `participants.who`. */
  readonly paths: readonly string[]
  readonly means: string
  /** The key is this field of the places that the paths refer to. */
  readonly lookUp?: 'country' | 'regions'
  /** The field of the record that already has the keys, if it has one. */
  readonly own?: string
  /** Makes a facet of `true` and `false`: whether the field has this value. */
  readonly equals?: string
  /** Limits the ids to this type, in the TypeScript type of the query. */
  readonly only?: TypeName
}

/** A part of the dataset with its own file: a collection, or entries about records. */
export interface PartModel {
  /** The name in the dataset: `events`, `evidence`. */
  readonly collection: string
  /** The name of the TypeScript type: `Event`. */
  readonly typeName: string
  /** The heading of the collection. */
  readonly label: Text
  /** A sentence that describes the collection. */
  readonly means: Text
  /** The meaning of one item, for the doc comment. */
  readonly one: string
  /** Its class in JSON-LD. */
  readonly term: string
  /** Whether it is an agent in PROV, as opposed to an entity. */
  readonly agent?: true
  readonly fields: Fields
  readonly variants?: Variants
}

/** A type of record. */
export interface RecordModel extends PartModel {
  readonly name: TypeName
  /** The heading for one record. */
  readonly called: Text
  /** The field with the name of a record. */
  readonly caption: string
  /** The field with the date of a record. */
  readonly date?: string
  /** Set if the type has a `find` function and an index: what a query supports in addition to facets, days and words. */
  readonly query?: readonly ('AsOf' | 'Bounds')[]
  /** The facets: the name of a field, or a facet definition. */
  readonly facets: readonly (string | Facet)[]
  readonly subsets?: readonly Subset[]
  /** Fields that only curators write, from which the build looks up others. */
  readonly authored?: Fields
}
