import { dayNumber } from '../dates/day-number.js'
import type { OwnDate } from '../dates/edtf-date.js'
import { describeValue } from '../describe/describe-value.js'
import { isObject } from '../describe/is-object.js'
import { ownFields } from '../generated/own-fields.js'
import type { CollectionName, OwnRecord, PartName } from '../generated/types.js'
import { recordAlone } from '../rules/context.js'
import { faultsOfDate } from '../rules/date-window.js'
import { openListsAreLists } from '../rules/open-lists-are-lists.js'
import { ALIAS, isOneLine, isWithin } from '../schema/forms.js'

/** The allowed values of a field in users' own records; generated from the model, like the Zod schemas. */
export type OwnShape =
  | Leaf
  | { readonly is: 'text'; readonly max: number }
  | { readonly is: 'aliases' | 'date' }
  | { readonly is: 'list'; readonly of: OwnShape }
  | { readonly is: 'object'; readonly fields: OwnFields; readonly oneOf?: readonly [string, string] }

type Leaf =
  | { readonly is: 'line' | 'ref'; readonly max: number; readonly word?: true }
  | { readonly is: 'one-of'; readonly values: readonly string[] }
  | { readonly is: 'code'; readonly pattern: string; readonly expected: string; readonly max?: number }
  | { readonly is: 'number'; readonly min?: number; readonly max?: number; readonly integer?: true }
  | { readonly is: 'day' | 'boolean' | 'values' }

/** The shape of a field, whether every record has it, and its form in JSON-LD. */
export type OwnField = OwnShape & {
  readonly needed?: true
  readonly nullable?: true
  /** The property, as a compact IRI; if omitted, one defined by the package's own JSON Schema. */
  readonly term?: string
  /** The terms that represent some values. */
  readonly terms?: Readonly<Record<string, string>>
}
export type OwnFields = Readonly<Record<string, OwnField>>

/** The fields of a part's items, including all variants. */
export function fieldsOf(part: PartName): OwnFields {
  const [fields, ...variants] = ownFields[part]
  return variants.length === 0 ? (fields as OwnFields) : Object.assign({}, fields, ...variants)
}

/** A problem at one path of a record. */
export interface ShapeFault {
  /** `name.en`, `participants.0.who`. */
  readonly path: string
  readonly expected: string
  readonly found: string
}

/** All problems of a record in its collection. */
export function faultsOfRecord(collection: CollectionName, record: Readonly<Record<string, unknown>>): ShapeFault[] {
  const variants = ownFields[collection]
  const kindsOf = ({ kind }: OwnFields) => (kind?.is === 'one-of' ? kind.values : [])
  const kind = record['kind'] as string
  const fields = variants.length > 1 ? variants.find((one) => kindsOf(one).includes(kind)) : variants[0]
  if (!fields) return [{ path: 'kind', expected: oneOf(variants.flatMap(kindsOf)), found: describeValue(kind) }]
  const faults = faultsOfShape(fields, record)
  if (faults.some(({ path }) => path.startsWith('openLists'))) return faults
  const strange = openListsAreLists(recordAlone(collection, record as unknown as OwnRecord))
  return [...faults, ...strange.map(({ field, expected, found }) => ({ path: field, expected, found }))]
}

function faultsOfShape(fields: OwnFields, value: unknown, path = ''): ShapeFault[] {
  if (!isObject(value)) return [fault(path, 'an object', value)]
  const at = (key: string) => (path ? `${path}.${key}` : key)
  const strange = Object.keys(value).filter((key) => value[key] !== undefined && !Object.hasOwn(fields, key))
  return [
    ...strange.map((key) => fault(at(key), 'no such field', value[key])),
    ...Object.entries(fields).flatMap(([key, shape]) => {
      const held = value[key]
      const isFree = held === undefined ? !shape.needed : held === null && shape.nullable
      return isFree ? [] : faultsOf(shape, held, at(key))
    }),
  ]
}

function fault(path: string, expected: string, found: unknown): ShapeFault {
  return { path, expected, found: describeValue(found) }
}

function faultsOf(shape: OwnShape, value: unknown, path: string): ShapeFault[] {
  switch (shape.is) {
    case 'text': {
      const { zh, en } = isObject(value) ? value : {}
      if (zh === undefined && en === undefined) {
        const found = isObject(value) ? undefined : value
        return [fault(path, `a text in Chinese or English of at most ${shape.max} characters`, found)]
      }
      const line = { is: 'line', max: shape.max } as const
      return faultsOfShape({ zh: line, en: line }, value, path)
    }
    case 'aliases':
      return faultsOfShape({ zh: linesOf(ALIAS.zh), en: linesOf(ALIAS.en) }, value, path)
    case 'date':
      return faultsOfOwnDate(value, path)
    case 'list':
      if (!Array.isArray(value) || value.length === 0) return [fault(path, 'a non-empty list', value)]
      return value.flatMap((item, position) => faultsOf(shape.of, item, `${path}.${position}`))
    case 'object': {
      const faults = faultsOfShape(shape.fields, value, path)
      const [one, other] = shape.oneOf ?? []
      if (one === undefined || other === undefined || !isObject(value) || one in value !== other in value) return faults
      return [...faults, fault(path, `either "${one}" or "${other}", not both`, value)]
    }
    default: {
      const expected = unmet(shape, value)
      return expected === undefined ? [] : [fault(path, expected, value)]
    }
  }
}

const linesOf = (max: number) => ({ is: 'list', of: { is: 'line', max } }) as const

function faultsOfOwnDate(value: unknown, path: string): ShapeFault[] {
  const { edtf, basis = 'stated' } = isObject(value) ? value : {}
  if (typeof edtf !== 'string' || edtf.length > 120) {
    const expected = 'a date such as "2022/5/1", "2022年5月1日", "1 May 2022", "May 2022" or "2022-05"'
    return [isObject(value) ? fault(`${path}.edtf`, expected, edtf ?? value) : fault(path, expected, value)]
  }
  const date = value as OwnDate
  const faults = faultsOfDate(date).map(([part, expected]) =>
    fault(`${path}.${part}`, expected, date[part as keyof OwnDate]),
  )
  const unknownBasis = unmet({ is: 'one-of', values: ['stated', 'inferred'] }, basis)
  return unknownBasis === undefined ? faults : [...faults, fault(`${path}.basis`, unknownBasis, basis)]
}

/** What was expected instead of a value; `undefined` if the value is valid. */
function unmet(shape: Leaf, value: unknown): string | undefined {
  switch (shape.is) {
    case 'ref':
    case 'line': {
      const { max } = shape
      const holds = typeof value === 'string' && isWithin(max, value) && isOneLine(value)
      return holds ? undefined : `one line of text of at most ${max} characters`
    }
    case 'one-of':
      return shape.values.includes(value as string) ? undefined : oneOf(shape.values)
    case 'code': {
      const { pattern, expected, max = Number.POSITIVE_INFINITY } = shape
      const holds = typeof value === 'string' && value.length <= max && new RegExp(pattern).test(value)
      return holds ? undefined : expected
    }
    case 'number': {
      const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY, integer } = shape
      const isNumber = integer ? Number.isSafeInteger(value) : Number.isFinite(value)
      if (isNumber && (value as number) >= min && (value as number) <= max) return undefined
      const least = shape.min === undefined ? '' : ` from ${min}`
      const most = shape.max === undefined ? '' : ` up to ${max}`
      return `a ${integer ? 'whole ' : ''}number${least}${most}`
    }
    case 'values':
      return isObject(value) ? undefined : 'an object'
    case 'boolean':
      return typeof value === 'boolean' ? undefined : 'true or false'
    case 'day':
      return dayNumber(value) === undefined ? 'a calendar day as YYYY-MM-DD' : undefined
  }
}

export function oneOf(words: readonly string[]): string {
  return `${words.length > 1 ? 'one of ' : ''}${words.map((word) => `"${word}"`).join(', ')}`
}
