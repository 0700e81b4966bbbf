import { dayNumber, daysOfPeriod } from '../../dates/day-number.js'
import { edtfWindow } from '../../dates/edtf-window.js'
import { describeValue } from '../../describe/describe-value.js'
import type { WantedDays } from './date-order.js'
import type { Searchable } from './searchable.js'

/** A query as the engine runs it: every part must hold. */
export interface Criteria {
  /** The record has one of the keys in the facet. */
  readonly facets: readonly { readonly facet: string; readonly keys: readonly string[] }[]
  /** Days by number; open ends are infinite. */
  readonly days: WantedDays | undefined
  /** Bounds of the range, infinite where the query has none. */
  readonly atLeast: number
  readonly atMost: number
  /** In lower case; each occurs in some text of the record. */
  readonly words: readonly string[]
  /** Whether the whole of the record's date or range must lie within, not only some of it. */
  readonly within: boolean
  /** Whether there are words or bounds, for which the record itself must be looked at. */
  readonly hasRest: boolean
}

const NO_WORDS: readonly string[] = []
/** The fields of a query that are no facets, for records without and with a range of numbers. */
const OWN_FIELDS = ['during', 'match', 'text']
const OWN_FIELDS_OF_RANGES = ['during', 'match', 'atLeast', 'atMost', 'text']

/**
 * Reads a query.
 *
 * @throws TypeError for a query, a field or a value of the wrong type
 * @throws RangeError for a value that cannot be: a kind that does not exist, a date that is none
 */
export function readQuery<R>(caller: string, searchable: Searchable<R>, query: unknown): Criteria {
  if (typeof query !== 'object' || query === null || Array.isArray(query)) {
    throw new TypeError(`${caller}: expected query to be an object, found ${describeValue(query)}`)
  }
  const facets: { facet: string; keys: readonly string[] }[] = []
  let during: { start: number; end: number } | undefined
  let atLeast = -Infinity
  let atMost = Infinity
  let words: readonly string[] = NO_WORDS
  let within = false
  const ownFields = searchable.range ? OWN_FIELDS_OF_RANGES : OWN_FIELDS
  for (const field in query) {
    const value = (query as Readonly<Record<string, unknown>>)[field]
    const known = Object.hasOwn(searchable.facets, field)
    if (!known && !ownFields.includes(field))
      throw unknownField(caller, [...Object.keys(searchable.facets), ...ownFields], field)
    if (value === undefined) continue
    if (known) facets.push({ facet: field, keys: readKeys(caller, field, value, searchable.values[field]) })
    else if (field === 'during') during = readDuring(caller, value)
    else if (field === 'match') within = readMatch(caller, value)
    else if (field === 'text') words = readWords(caller, value)
    else if (field === 'atLeast') atLeast = readNumber(caller, field, value)
    else atMost = readNumber(caller, field, value)
  }
  const hasRest = words.length > 0 || atLeast > -Infinity || atMost < Infinity
  const days = during && { start: during.start, end: during.end, within }
  return { facets, days, atLeast, atMost, words, within, hasRest }
}

function unknownField(caller: string, known: readonly string[], field: string): TypeError {
  return new TypeError(`${caller}: expected query to have only ${known.join(', ')}, found ${describeValue(field)}`)
}

function readMatch(caller: string, match: unknown): boolean {
  if (match === 'overlaps' || match === 'within') return match === 'within'
  throw new RangeError(`${caller}: expected query.match to be "overlaps" or "within", found ${describeValue(match)}`)
}

function readKeys(
  caller: string,
  facet: string,
  value: unknown,
  allowed: readonly string[] | undefined,
): readonly string[] {
  if (allowed?.includes('true')) {
    if (typeof value === 'boolean') return [String(value)]
    throw new TypeError(expects(caller, facet, 'true or false', value))
  }
  if (!Array.isArray(value)) return [readKey(caller, facet, value, allowed)]
  if (value.length === 0) throw new RangeError(expects(caller, facet, 'a string or a list of at least one', value))
  return value.map((key: unknown) => readKey(caller, facet, key, allowed))
}

function readKey(caller: string, facet: string, key: unknown, allowed: readonly string[] | undefined): string {
  if (typeof key !== 'string') throw new TypeError(expects(caller, facet, 'a string or a list of strings', key))
  if (key === '') throw new RangeError(expects(caller, facet, 'a string that is not empty', key))
  if (allowed && !allowed.includes(key)) {
    throw new RangeError(expects(caller, facet, `one of ${allowed.map((one) => `"${one}"`).join(', ')}`, key))
  }
  if (facet === 'country' && !/^[A-Z]{2}$/.test(key)) {
    throw new RangeError(expects(caller, facet, 'an ISO 3166-1 alpha-2 code, such as "NZ"', key))
  }
  return key
}

function expects(caller: string, facet: string, expected: string, found: unknown): string {
  return `${caller}: expected query.${facet} to be ${expected}, found ${describeValue(found)}`
}

function readDuring(caller: string, during: unknown): { start: number; end: number } {
  const expected =
    'an EDTF date such as "2022", "2022-05", "2022-05-19", "2022-05/2022-09", "2022-05/.." or "../2022-09"'
  const refuse = (type: typeof TypeError | typeof RangeError, why = expected): Error =>
    new type(`${caller}: expected query.during to be ${why}, found ${describeValue(during)}`)
  if (typeof during !== 'string') throw refuse(TypeError)
  // most queries ask for a plain year or month, which need no more of EDTF
  const period = daysOfPeriod(during)
  if (period) return period
  try {
    const { start, end } = edtfWindow(during)
    return { start: dayNumber(start) ?? -Infinity, end: dayNumber(end) ?? Infinity }
  } catch (error) {
    const reversed = error instanceof RangeError && error.message.includes('before it starts')
    throw refuse(RangeError, reversed ? 'an interval that does not end before it starts' : expected)
  }
}

function readNumber(caller: string, field: string, value: unknown): number {
  if (typeof value !== 'number' || Number.isNaN(value)) {
    throw new TypeError(`${caller}: expected query.${field} to be a number, found ${describeValue(value)}`)
  }
  return value
}

function readWords(caller: string, text: unknown): string[] {
  if (typeof text !== 'string') {
    throw new TypeError(`${caller}: expected query.text to be a string, found ${describeValue(text)}`)
  }
  const words = text.toLowerCase().split(/\s/u).filter(Boolean)
  if (words.length === 0) {
    throw new RangeError(`${caller}: expected query.text to have at least one word, found ${describeValue(text)}`)
  }
  return words
}
