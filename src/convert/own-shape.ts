import { dayNumber } from '../dates/day-number.js'
import type { OwnDate } from '../dates/edtf-date.js'
import { describeValue } from '../describe/describe-value.js'
import { isObject } from '../describe/is-object.js'
import { faultsOfDate } from '../rules/date-window.js'
import { ALIAS, isWithin, LINE } from '../schema/forms.js'

/** What a field of a record of your own may hold; made from the model, as the Zod schemas are. */
export type OwnShape =
  | Leaf
  | { readonly is: 'text'; readonly max: number }
  | { readonly is: 'aliases' | 'date' }
  | { readonly is: 'list'; readonly of: OwnShape }
  | { readonly is: 'object'; readonly fields: OwnFields; readonly oneOf?: readonly [string, string] }

type Leaf =
  | { readonly is: 'line'; readonly max: number; readonly word?: true }
  | { readonly is: 'one-of'; readonly values: readonly string[] }
  | { readonly is: 'code'; readonly pattern: string; readonly expected: string; readonly max?: number }
  | { readonly is: 'number'; readonly min?: number; readonly max?: number; readonly integer?: true }
  | { readonly is: 'day' | 'boolean' }

/** The shape of each field, and whether every record has it. */
export type OwnFields = Readonly<Record<string, OwnShape & { readonly needed?: true; readonly nullable?: true }>>

/** What is wrong at one place of a record. */
export interface ShapeFault {
  /** `name.en`, `participants.0.who`. */
  readonly path: string
  readonly expected: string
  readonly found: string
}

/** Everything by which an object differs from what its fields may hold. */
export function faultsOfShape(fields: OwnFields, value: unknown, path = ''): ShapeFault[] {
  if (!isObject(value)) return [fault(path, 'an object', value)]
  const at = (key: string) => (path ? `${path}.${key}` : key)
  const strange = Object.keys(value).filter((key) => value[key] !== undefined && !Object.hasOwn(fields, key))
  return [
    ...strange.map((key) => fault(at(key), 'no such field', value[key])),
    ...Object.entries(fields).flatMap(([key, shape]) => {
      const held = value[key]
      if (held === undefined) return shape.needed ? [fault(at(key), meaning(shape), held)] : []
      return held === null && shape.nullable ? [] : faultsOf(shape, held, at(key))
    }),
  ]
}

function fault(path: string, expected: string, found: unknown): ShapeFault {
  return { path, expected, found: describeValue(found) }
}

function faultsOf(shape: OwnShape, value: unknown, path: string): ShapeFault[] {
  switch (shape.is) {
    case 'text': {
      const line = { is: 'line', max: shape.max } as const
      const faults = faultsOfShape({ zh: line, en: line }, value, path)
      const isEmpty = isObject(value) && value['zh'] === undefined && value['en'] === undefined
      return faults.length === 0 && isEmpty ? [fault(path, meaning(shape), undefined)] : faults
    }
    case 'aliases':
      return faultsOfShape({ zh: linesOf(ALIAS.zh), en: linesOf(ALIAS.en) }, value, path)
    case 'date':
      return faultsOfOwnDate(value, path)
    case 'list':
      if (!Array.isArray(value) || value.length === 0) return [fault(path, meaning(shape), value)]
      return value.flatMap((item, position) => faultsOf(shape.of, item, `${path}.${position}`))
    case 'object': {
      const faults = faultsOfShape(shape.fields, value, path)
      const [one, other] = shape.oneOf ?? []
      if (one === undefined || other === undefined || !isObject(value) || one in value !== other in value) return faults
      return [...faults, fault(path, `either "${one}" or "${other}", and not both`, value)]
    }
    default:
      return holds(shape, value) ? [] : [fault(path, meaning(shape), value)]
  }
}

const linesOf = (max: number) => ({ is: 'list', of: { is: 'line', max } }) as const

function faultsOfOwnDate(value: unknown, path: string): ShapeFault[] {
  if (!isObject(value)) return [fault(path, meaning({ is: 'date' }), value)]
  const { edtf, basis } = value
  if (typeof edtf !== 'string' || edtf.length > 120)
    return [fault(`${path}.edtf`, meaning({ is: 'date' }), edtf ?? value)]
  const faults = faultsOfDate(value as unknown as OwnDate)
  return [
    ...faults.map(({ part, expected }) => fault(`${path}.${part}`, expected, value[part])),
    ...(basis === undefined || basis === 'stated' || basis === 'inferred'
      ? []
      : [fault(`${path}.basis`, 'one of "stated", "inferred"', basis)]),
  ]
}

function holds(shape: Leaf, value: unknown): boolean {
  switch (shape.is) {
    case 'line':
      return typeof value === 'string' && LINE.test(value) && isWithin(shape.max, value)
    case 'one-of':
      return shape.values.includes(value as string)
    case 'code': {
      const { pattern, max = Number.POSITIVE_INFINITY } = shape
      return typeof value === 'string' && value.length <= max && new RegExp(pattern).test(value)
    }
    case 'number': {
      const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY, integer } = shape
      const fits = integer ? Number.isSafeInteger(value) : Number.isFinite(value)
      return fits && (value as number) >= min && (value as number) <= max
    }
    case 'boolean':
      return typeof value === 'boolean'
    case 'day':
      return dayNumber(value) !== undefined
  }
}

/** What a field expects, in words. */
function meaning(shape: OwnShape): string {
  switch (shape.is) {
    case 'text':
      return `a text in Chinese or English of at most ${shape.max} characters`
    case 'line':
      return `one line of text of at most ${shape.max} characters`
    case 'one-of':
      return oneOf(shape.values)
    case 'code':
      return shape.expected
    case 'number': {
      const least = shape.min === undefined ? '' : ` from ${shape.min}`
      const most = shape.max === undefined ? '' : ` up to ${shape.max}`
      return `a ${shape.integer ? 'whole ' : ''}number${least}${most}`
    }
    case 'boolean':
      return 'true or false'
    case 'day':
      return 'a calendar day as YYYY-MM-DD'
    case 'date':
      return 'a date such as "2022/5/1", "2022年5月1日", "1 May 2022", "May 2022" or "2022-05"'
    case 'list':
      return 'a list of one or more'
    default:
      return 'a value'
  }
}

/** Words as a message offers them. */
export function oneOf(words: readonly string[]): string {
  return `${words.length > 1 ? 'one of ' : ''}${words.map((word) => `"${word}"`).join(', ')}`
}
