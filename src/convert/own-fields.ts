import { ownFields } from '../generated/own-fields.js'
import type { PartName } from '../generated/types.js'

/** The allowed values of a field in users' own records; generated from the model, like the Zod schemas. */
export type OwnShape =
  | Leaf
  | { readonly is: 'list'; readonly of: OwnShape; readonly words?: true }
  | {
      readonly is: 'text' | 'aliases' | 'date' | 'object'
      readonly fields: OwnFields
      readonly oneOf?: readonly [string, string]
    }

export type Leaf =
  | { readonly is: 'line' | 'ref'; readonly max: number; readonly word?: true }
  | { readonly is: 'one-of'; readonly values: readonly string[] }
  | { readonly is: 'code'; readonly pattern: string; readonly expected: string; readonly max?: number }
  | { readonly is: 'number'; readonly min?: number; readonly max?: number; readonly integer?: true }
  | { readonly is: 'day' | 'boolean' | 'values' }

/** The shape of a field, whether every record has it, and its form in tables and in JSON-LD. */
export type OwnField = OwnShape & {
  readonly needed?: true
  readonly nullable?: true
  /** The name of its column, if it differs from the name of the field. */
  readonly column?: string
  /** The property, as a compact IRI; if omitted, one defined by the package's own JSON Schema. */
  readonly term?: string
  /** The terms that represent some values. */
  readonly terms?: Readonly<Record<string, string>>
}
export type OwnFields = Readonly<Record<string, OwnField>>

/** The fields of a part's items, and those of each of its variants. */
export interface OwnPart {
  readonly fields: OwnFields
  readonly variants?: readonly OwnFields[]
}

/** The fields of a part's items, including all variants. */
export function fieldsOf(part: PartName): OwnFields {
  return ownFields[part].fields
}
