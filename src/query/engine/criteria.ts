import { dayNumber } from '../../dates/day-number.js'
import { edtfWindow } from '../../dates/edtf-window.js'
import { describeValue } from '../../describe/describe-value.js'
import type { Searchable } from './searchable.js'

/** A query as the engine runs it: every part must hold. */
export interface Criteria {
  /** The record has one of the keys in the facet. */
  readonly facets: readonly { readonly facet: string; readonly keys: readonly string[] }[]
  /** Days by number; open ends are infinite. */
  readonly window: { readonly start: number; readonly end: number } | undefined
  readonly atLeast: number | undefined
  readonly atMost: number | undefined
  /** In lower case; each occurs in some text of the record. */
  readonly words: readonly string[]
  /** Whether the whole of the record's date or range must lie within, not only some of it. */
  readonly within: boolean
}

const MATCHES = ['overlaps', 'within']

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
  const given = query as Readonly<Record<string, unknown>>
  checkFields(caller, searchable, given)
  const facets = Object.keys(searchable.facets)
    .filter((facet) => given[facet] !== undefined)
    .map((facet) => ({ facet, keys: readKeys(caller, facet, given[facet], searchable.values?.[facet]) }))
  const match = given['match']
  if (match !== undefined && !MATCHES.includes(match as string)) {
    throw new RangeError(`${caller}: expected query.match to be "overlaps" or "within", found ${describeValue(match)}`)
  }
  return {
    facets,
    window: given['during'] === undefined ? undefined : readDuring(caller, given['during']),
    atLeast: readNumber(caller, 'atLeast', given['atLeast']),
    atMost: readNumber(caller, 'atMost', given['atMost']),
    words: readWords(caller, given['text']),
    within: match === 'within',
  }
}

function checkFields<R>(caller: string, searchable: Searchable<R>, query: object): void {
  const known = [
    ...Object.keys(searchable.facets),
    ...(searchable.date ? ['during'] : []),
    ...(searchable.range ? ['atLeast', 'atMost'] : []),
    ...(searchable.date || searchable.range ? ['match'] : []),
    'text',
  ]
  for (const field of Object.keys(query)) {
    if (!known.includes(field)) {
      throw new TypeError(`${caller}: expected query to have only ${known.join(', ')}, found ${describeValue(field)}`)
    }
  }
}

function readKeys(caller: string, facet: string, value: unknown, allowed: readonly string[] | undefined): string[] {
  const expects = (expected: string, found: unknown) =>
    `${caller}: expected query.${facet} to be ${expected}, found ${describeValue(found)}`
  const boolean = allowed?.[0] === 'false' || allowed?.[0] === 'true'
  if (boolean) {
    if (typeof value !== 'boolean') throw new TypeError(expects('true or false', value))
    return [String(value)]
  }
  const values: readonly unknown[] = Array.isArray(value) ? value : [value]
  if (values.length === 0) throw new RangeError(expects('a string or a list of at least one', value))
  return values.map((key) => {
    if (typeof key !== 'string') throw new TypeError(expects('a string or a list of strings', key))
    if (key === '') throw new RangeError(expects('a string that is not empty', key))
    if (allowed && !allowed.includes(key)) {
      throw new RangeError(expects(`one of ${allowed.map((one) => `"${one}"`).join(', ')}`, key))
    }
    if (facet === 'country' && !/^[A-Z]{2}$/.test(key)) {
      throw new RangeError(expects('an ISO 3166-1 alpha-2 code, such as "NZ"', key))
    }
    return key
  })
}

function readDuring(caller: string, during: unknown): { start: number; end: number } {
  const expected =
    'an EDTF date such as "2022", "2022-05", "2022-05-19", "2022-05/2022-09", "2022-05/.." or "../2022-09"'
  const refuse = (type: typeof TypeError | typeof RangeError, why = expected): Error =>
    new type(`${caller}: expected query.during to be ${why}, found ${describeValue(during)}`)
  if (typeof during !== 'string') throw refuse(TypeError)
  try {
    const { start, end } = edtfWindow(during)
    return { start: dayNumber(start) ?? -Infinity, end: dayNumber(end) ?? Infinity }
  } catch (error) {
    const reversed = error instanceof RangeError && error.message.includes('before it starts')
    throw refuse(RangeError, reversed ? 'an interval that does not end before it starts' : expected)
  }
}

function readNumber(caller: string, field: string, value: unknown): number | undefined {
  if (value === undefined) return undefined
  if (typeof value !== 'number' || Number.isNaN(value)) {
    throw new TypeError(`${caller}: expected query.${field} to be a number, found ${describeValue(value)}`)
  }
  return value
}

function readWords(caller: string, text: unknown): string[] {
  if (text === undefined) return []
  if (typeof text !== 'string') {
    throw new TypeError(`${caller}: expected query.text to be a string, found ${describeValue(text)}`)
  }
  const words = text.toLowerCase().split(/\s+/u).filter(Boolean)
  if (words.length === 0) {
    throw new RangeError(`${caller}: expected query.text to have at least one word, found ${describeValue(text)}`)
  }
  return words
}
