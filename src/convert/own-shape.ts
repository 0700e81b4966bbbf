import { dayNumber } from '../dates/day-number.js'
import type { OwnDate } from '../dates/edtf-date.js'
import { describeValue } from '../describe/describe-value.js'
import { isObject } from '../describe/is-object.js'
import { ownFields } from '../generated/own-fields.js'
import type { CollectionName, OwnRecord } from '../generated/types.js'
import { recordAlone } from '../rules/context.js'
import { faultsOfDate } from '../rules/date-window.js'
import { openListsAreLists } from '../rules/open-lists-are-lists.js'
import { isOneLine, isWithin } from '../schema/forms.js'
import type { Leaf, OwnFields, OwnShape } from './own-fields.js'

/** A problem at one path of a record. */
export interface ShapeFault {
  /** `name.en`, `participants.0.who`. */
  readonly path: string
  readonly expected: string
  readonly found: string
}

/** All problems of a record in its collection. */
export function faultsOfRecord(collection: CollectionName, record: Readonly<Record<string, unknown>>): ShapeFault[] {
  const { fields: common, variants = [] } = ownFields[collection]
  const kindsOf = ({ kind }: OwnFields) => (kind?.is === 'one-of' ? kind.values : [])
  const kind = record['kind'] as string
  const fields = variants.length > 0 ? variants.find((one) => kindsOf(one).includes(kind)) : common
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
      if (zh !== undefined || en !== undefined) return faultsOfShape(shape.fields, value, path)
      const { max } = shape.fields['en'] as Leaf & { max: number }
      const found = isObject(value) ? undefined : value
      return [fault(path, `a text in Chinese or English of at most ${max} characters`, found)]
    }
    case 'date':
      return faultsOfOwnDate(value, path)
    case 'list':
      if (!Array.isArray(value) || value.length === 0) return [fault(path, 'a non-empty list', value)]
      return value.flatMap((item, position) => faultsOf(shape.of, item, `${path}.${position}`))
    case 'aliases':
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
