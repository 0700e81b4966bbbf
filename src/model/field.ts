/** The name of a type of record; the index of this folder lists their models. */
export type TypeName = string

/** The same text in both languages. */
export interface Text {
  readonly zh: string
  readonly en: string
}

/** One value of a vocabulary: its words in both languages, and its class in JSON-LD where it has one of its own. */
export interface Word extends Text {
  /** Of a unit the measure word that follows a number in Chinese. */
  readonly measure?: string
  /** Other words by which people search for it. */
  readonly also?: readonly string[]
  readonly term?: string
  /** Words of a source in Chinese: a passage states the value only if one of them stands in it. */
  readonly marks?: readonly string[]
}

/** A closed list of values. `name` is the name of its TypeScript type. */
export interface Vocabulary<K extends string = string> {
  readonly name: string
  readonly means: string
  readonly words: Readonly<Record<K, Word>>
  /** Records of other people can have no other value, because helpers depend on it. */
  readonly closed?: true
}

/** What values a field can have. */
export type Shape =
  | { readonly is: 'text'; readonly max: number }
  | { readonly is: 'line'; readonly max: number }
  | { readonly is: 'aliases' }
  | { readonly is: 'word'; readonly vocabulary: Vocabulary }
  | { readonly is: 'date' }
  | { readonly is: 'day' }
  | { readonly is: 'country' }
  | { readonly is: 'boolean' }
  /** What a source says of fields: a value for each name of a field. */
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
 * When a record has a field: `always`; only `bundled` records always, so that records of other people may lack it;
 * `maybe`, where there is something to say.
 */
export type Need = 'always' | 'bundled' | 'maybe'

/** Facts about a field that most fields do without. */
export interface FieldOptions {
  /** The property in JSON-LD; the package's own JSON Schema unless given. */
  readonly term?: string
  /** The build works it out, so nobody writes it and it needs no evidence. */
  readonly derived?: true
  /** The build looks it up by a code, so nobody writes it; its evidence is the dataset that it comes from. */
  readonly lookedUp?: true
  /** It stands in a source as it is here, in the source's language: evidence in Chinese is for `name.zh`. */
  readonly printed?: true
  /** `null` stands for "not known", which is a statement too. */
  readonly nullable?: true
  /** The name of its column, where the name of the field is a keyword of SQL. */
  readonly column?: string
  /** Words of it are found by search, though it is not bilingual. */
  readonly searched?: true
}

export interface Field extends FieldOptions {
  readonly shape: Shape
  /** What the field means, as the doc comment and the data dictionary say it. */
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
/** A record has it where there is something to say. */
export const maybe = /* @__PURE__ */ field('maybe')

/** A bilingual text of at most so many characters a language. */
export const text = (max: number): Shape => ({ is: 'text', max })
/** One line in whatever language the source has it. */
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

/** A type whose records have different fields: which of the fields belong to one variant only. */
export interface Variants {
  /** The field whose value tells the variants apart; without it, an item is of the first variant if it has its fields. */
  readonly by?: string
  readonly of: Readonly<
    Record<string, { readonly typeName: string; readonly one: string; readonly fields: Fields; readonly term?: string }>
  >
}

/** The records of a collection that have some value, exported under a name of their own. */
export interface Subset {
  readonly name: string
  readonly typeName: string
  readonly one: string
  readonly where: Readonly<Record<string, string>>
  /** Fields that refer to fewer types of record here. */
  readonly narrows?: Readonly<Record<string, readonly TypeName[]>>
}

/** What can be asked of a record, where that is more than one field of the same name. */
export interface Facet {
  /** What it is called in a query. */
  readonly name: string
  /** The fields that hold the keys: `participants.who`. */
  readonly paths: readonly string[]
  readonly means: string
  /** The key is this field of the places that the paths name. */
  readonly lookUp?: 'country' | 'regions'
  /** The field of the record that has the keys already, where it has it. */
  readonly own?: string
  /** Whether the field has this value: a facet of `true` and `false`. */
  readonly equals?: string
  /** Of the ids that the paths name only those of this type; for the type of a query. */
  readonly only?: TypeName
}

/** What is written to a file of its own: a collection, or entries about records. */
export interface PartModel {
  /** The name in the dataset: `events`, `evidence`. */
  readonly collection: string
  /** The name of the TypeScript type: `Event`. */
  readonly typeName: string
  /** The collection as a heading. */
  readonly label: Text
  /** What the collection holds, as a sentence. */
  readonly means: Text
  /** What one item is, as its doc comment says it. */
  readonly one: string
  /** Its class in JSON-LD. */
  readonly term: string
  /** It acts, which PROV tells from what is acted upon. */
  readonly agent?: true
  readonly fields: Fields
  readonly variants?: Variants
}

/** A type of record. */
export interface RecordModel extends PartModel {
  readonly name: TypeName
  /** One record, as a heading. */
  readonly called: Text
  /** The field that names a record. */
  readonly caption: string
  /** The field that dates a record. */
  readonly date?: string
  /** Given if a `find` function and an index exist for it: what a query can ask beside facets, days and words. */
  readonly query?: readonly ('AsOf' | 'Bounds')[]
  /** What can be asked of it: the name of a field, or a facet of its own. */
  readonly facets: readonly (string | Facet)[]
  readonly subsets?: readonly Subset[]
  /** Fields that only a curator writes, from which the build looks others up. */
  readonly authored?: Fields
}
