import { dayNumber } from '../dates/day-number.js'
import type { OwnDate } from '../dates/edtf-date.js'
import { edtfDays } from '../dates/edtf-window.js'
import { isObject } from '../describe/is-object.js'

/** What a field of a record of your own may hold. */
export type OwnShape =
  | { readonly is: 'text' | 'line'; readonly max: number; readonly word?: true }
  | { readonly is: 'one-of'; readonly values: readonly string[] }
  | { readonly is: 'code'; readonly pattern: string; readonly expected: string; readonly max?: number }
  | { readonly is: 'number'; readonly min?: number; readonly max?: number; readonly integer?: true }
  | { readonly is: 'aliases' | 'date' | 'day' | 'country' | 'boolean' }
  | { readonly is: 'list'; readonly of: OwnShape }
  | { readonly is: 'object'; readonly fields: OwnFields; readonly oneOf?: readonly [string, string] }

/** The shape of each field, and whether every record has it. */
export type OwnFields = Readonly<Record<string, OwnShape & { readonly needed?: true; readonly nullable?: true }>>

/** What is wrong at one place of a record. */
export interface ShapeFault {
  /** `name.en`, `participants.0.who`. */
  readonly path: string
  readonly expected: string
  readonly found: unknown
}

type Faults = ShapeFault[]

/** Everything by which a record differs from what its fields may hold. */
export function faultsOfShape(fields: OwnFields, record: unknown): ShapeFault[] {
  const faults: Faults = []
  checkObject(fields, record, '', faults)
  return faults
}

function checkObject(fields: OwnFields, value: unknown, path: string, faults: Faults): void {
  if (!isObject(value)) {
    faults.push({ path, expected: 'an object', found: value })
    return
  }
  const given = value as Readonly<Record<string, unknown>>
  const at = (key: string) => (path ? `${path}.${key}` : key)
  for (const key of Object.keys(given)) {
    if (given[key] !== undefined && !Object.hasOwn(fields, key)) {
      faults.push({ path: at(key), expected: 'no such field', found: given[key] })
    }
  }
  for (const [key, shape] of Object.entries(fields)) {
    const held = given[key]
    if (held === undefined) {
      if (shape.needed) faults.push({ path: at(key), expected: meaning(shape), found: undefined })
    } else if (!(held === null && shape.nullable)) check(shape, held, at(key), faults)
  }
}

function check(shape: OwnShape, value: unknown, path: string, faults: Faults): void {
  const expect = (holds: boolean, expected = meaning(shape)) => {
    if (!holds) faults.push({ path, expected, found: value })
  }
  switch (shape.is) {
    case 'text':
      checkLanguages(shape.max, value, path, faults)
      return
    case 'aliases': {
      const list = (max: number) => ({ is: 'list', of: { is: 'line', max } }) as const
      checkObject({ zh: list(80), en: list(120) }, value, path, faults)
      return
    }
    case 'line':
      expect(isLine(value, shape.max))
      return
    case 'one-of':
      expect(shape.values.includes(value as string))
      return
    case 'code':
      expect(
        typeof value === 'string' &&
          new RegExp(shape.pattern).test(value) &&
          value.length <= (shape.max ?? Number.POSITIVE_INFINITY),
      )
      return
    case 'number': {
      const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY, integer } = shape
      const fits = integer ? Number.isSafeInteger(value) : Number.isFinite(value)
      expect(fits && (value as number) >= min && (value as number) <= max)
      return
    }
    case 'boolean':
      expect(typeof value === 'boolean')
      return
    case 'country':
      expect(typeof value === 'string' && /^[A-Z]{2}$/.test(value))
      return
    case 'day':
      expect(dayNumber(value) !== undefined)
      return
    case 'date':
      checkDate(value, path, faults)
      return
    case 'list':
      expect(Array.isArray(value) && value.length > 0)
      if (!Array.isArray(value)) return
      for (const [position, item] of value.entries()) check(shape.of, item, `${path}.${position}`, faults)
      return
    case 'object':
      checkObject(shape.fields, value, path, faults)
      if (shape.oneOf && isObject(value)) {
        const [one, other] = shape.oneOf
        expect(one in value !== other in value, `either "${one}" or "${other}", and not both`)
      }
  }
}

function checkLanguages(max: number, value: unknown, path: string, faults: Faults): void {
  const line = { is: 'line', max } as const
  const before = faults.length
  checkObject({ zh: line, en: line }, value, path, faults)
  if (faults.length === before && !Object.values(value as object).some((text) => text !== undefined)) {
    faults.push({ path, expected: meaning({ is: 'text', max }), found: undefined })
  }
}

function checkDate(value: unknown, path: string, faults: Faults): void {
  const { edtf, start, end, basis, open } = (isObject(value) ? value : {}) as Partial<OwnDate>
  const fault = (part: string, expected: string, found: unknown) =>
    faults.push({ path: `${path}.${part}`, expected, found })
  let window: ReturnType<typeof edtfDays>
  try {
    if (typeof edtf !== 'string' || edtf.length > 120) throw new RangeError()
    window = edtfDays(edtf)
  } catch {
    faults.push({
      path: isObject(value) ? `${path}.edtf` : path,
      expected: meaning({ is: 'date' }),
      found: edtf ?? value,
    })
    return
  }
  const { start: first, end: last, open: side } = window
  if (start !== first) fault('start', `"${first}", the first day of ${edtf}`, start)
  if (end !== last) fault('end', `"${last}", the last day of ${edtf}`, end)
  if (open !== side) fault('open', side ? `"${side}"` : 'nothing', open)
  if (basis !== undefined && basis !== 'stated' && basis !== 'inferred') {
    fault('basis', 'one of "stated", "inferred"', basis)
  }
}

/** One line, without blanks at its ends or half characters, of so many characters. */
function isLine(value: unknown, max: number): boolean {
  return (
    typeof value === 'string' &&
    /^(?!.*[\uD800-\uDFFF])\S(?:.*\S)?$/u.test(value) &&
    (value.length <= max || [...value].length <= max)
  )
}

/** What a field expects, in words. */
function meaning(shape: OwnShape): string {
  switch (shape.is) {
    case 'text':
      return `a text in Chinese or English of at most ${shape.max} characters`
    case 'line':
      return `one line of text of at most ${shape.max} characters`
    case 'one-of':
      return `${shape.values.length > 1 ? 'one of ' : ''}${shape.values.map((value) => `"${value}"`).join(', ')}`
    case 'code':
      return shape.expected
    case 'number': {
      const least = shape.min === undefined ? '' : ` from ${shape.min}`
      const most = shape.max === undefined ? '' : ` up to ${shape.max}`
      return `a ${shape.integer ? 'whole ' : ''}number${least}${most}`
    }
    case 'boolean':
      return 'true or false'
    case 'country':
      return 'an ISO 3166-1 alpha-2 code, such as "NZ"'
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
