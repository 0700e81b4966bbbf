import { daysInMonth } from '../../dates/day-number.js'
import { edtfDays } from '../../dates/edtf-window.js'
import { checkChoice, checkString, wrongType, wrongValue } from '../../describe/check-argument.js'
import { didYouMean, nearest, offered, unknownName } from '../../describe/nearest.js'
import { countriesNamed } from '../../words/country-name.js'
import type { FacetEntry, FacetIds, Known, SearchTable } from './search-table.js'

/** A parsed query; every part must match. */
export interface Criteria {
  /** The record has one of the keys in the facet. */
  readonly facets: readonly { readonly name: string; readonly facet: FacetEntry; readonly keys: readonly string[] }[]
  /** The first and the last day, `YYYY-MM-DD`. */
  readonly days: { readonly start: string; readonly end: string } | undefined
  /** Bounds of the range, infinite if the query has none. */
  readonly atLeast: number
  readonly atMost: number
  /** In lower case; each must occur in one of the record's texts. */
  readonly words: readonly string[]
  /** Whether the whole date or range must be within the query's, not only part of it. */
  readonly within: boolean
}

const OWN_FIELDS = ['during', 'match', 'text']
const OWN_FIELDS_WITH_BOUNDS = [...OWN_FIELDS, 'atLeast', 'atMost']
const NO_WORDS: readonly string[] = []

/**
 * Reads a query.
 *
 * @param ids for bundled records, the ids that facets accept; their vocabularies are then closed too
 * @throws TypeError if the query, a field or a value has the wrong type
 * @throws RangeError if a value is invalid, such as an unknown kind or a malformed date
 */
export function readQuery(caller: string, table: SearchTable, query: unknown, ids: FacetIds | undefined): Criteria {
  if (typeof query !== 'object' || query === null || Array.isArray(query)) {
    throw wrongType(caller, 'query to be an object', query)
  }
  const facets: Criteria['facets'][number][] = []
  let days: Criteria['days']
  let atLeast = Number.NEGATIVE_INFINITY
  let atMost = Number.POSITIVE_INFINITY
  let words = NO_WORDS
  let within = false
  const ownFields = table.bounded ? OWN_FIELDS_WITH_BOUNDS : OWN_FIELDS
  for (const field in query) {
    const value = (query as Readonly<Record<string, unknown>>)[field]
    const facet = Object.hasOwn(table.facets, field) ? table.facets[field] : undefined
    if (!facet && !ownFields.includes(field)) throw unknownField(caller, table, ownFields, field)
    if (value === undefined) continue
    if (facet) facets.push({ name: field, facet, keys: readKeys(caller, field, value, facet, ids) })
    else if (field === 'during') days = readDays(caller, 'during', value)
    else if (field === 'text') words = readWords(caller, value)
    else if (field === 'match') {
      checkChoice(caller, 'query.match', value, ['overlaps', 'within'])
      within = value === 'within'
    } else if (field === 'atLeast') atLeast = readNumber(caller, field, value)
    else atMost = readNumber(caller, field, value)
  }
  return { facets, days, atLeast, atMost, words, within }
}

function unknownField(caller: string, { facets }: SearchTable, ownFields: readonly string[], field: string): TypeError {
  const known = [...Object.keys(facets), ...ownFields]
  return wrongType(caller, `query to have only ${known.join(', ')}`, field, didYouMean(field, known))
}

function readKeys(
  caller: string,
  name: string,
  value: unknown,
  facet: FacetEntry,
  known: FacetIds | undefined,
): readonly string[] {
  if (facet.equals !== undefined) {
    if (typeof value === 'boolean') return [String(value)]
    throw wrongType(caller, `query.${name} to be true or false`, value)
  }
  const allowed = known || !facet.open ? facet.values : undefined
  const ids = known?.[name]
  if (!Array.isArray(value)) return [readKey(caller, name, value, allowed, ids)]
  if (value.length === 0) throw wrongValue(caller, `query.${name} to be a string or a list of at least one`, value)
  // by position, because `map` skips the holes of a sparse array
  return Array.from(value, (key: unknown) => readKey(caller, name, key, allowed, ids))
}

function readKey(
  caller: string,
  name: string,
  key: unknown,
  allowed: readonly string[] | undefined,
  ids: readonly Known[] | undefined,
): string {
  const to = `query.${name} to be`
  if (typeof key !== 'string') throw wrongType(caller, `${to} a string or a list of strings`, key)
  if (key === '') throw wrongValue(caller, `${to} a non-empty string`, key)
  if (allowed && !allowed.includes(key)) {
    throw unknownName(caller, `${to} one of ${allowed.map((one) => `"${one}"`).join(', ')}`, key, allowed)
  }
  if (name === 'country' && !/^[A-Z]{2}$/.test(key)) {
    throw wrongValue(caller, `${to} an ISO 3166-1 alpha-2 code, such as "NZ"`, key, countriesNamed(key))
  }
  if (ids) checkKnown(caller, `${to} the id of a bundled record`, key, ids)
  return key
}

/** @throws RangeError if no bundled record has the id; the message suggests the nearest ids */
export function checkKnown(caller: string, expected: string, id: string, known: readonly Known[]): void {
  if (known.some((one) => one.id === id)) return
  throw wrongValue(caller, expected, id, idsMeant(id, known))
}

/** The ids of records with the given name, or else ids that are spelt like it. */
export function idsMeant(key: string, ids: readonly Known[]): string {
  const wanted = key.toLowerCase()
  const named = (is: (name: string) => boolean) =>
    ids.flatMap(({ id, name, aliases }) => {
      const names = [id.replaceAll('-', ' '), name?.zh, name?.en, ...(aliases?.zh ?? []), ...(aliases?.en ?? [])]
      return names.some((one) => one && is(one.toLowerCase())) ? [id] : []
    })
  const exact = named((name) => name === wanted)
  const near = exact.length > 0 ? exact : named((name) => name.includes(wanted))
  const all = ids.map(({ id }) => id)
  return offered(near.length > 0 ? near.slice(0, 3) : nearest(key, all))
}

/**
 * The days of a query's date.
 *
 * @throws TypeError if the date is not a string, RangeError if it is not EDTF
 */
export function readDays(caller: string, field: string, value: unknown): { start: string; end: string } {
  const expected =
    'an EDTF date such as "2022", "2022-05", "2022-05-19", "2022-05/2022-09", "2022-05/.." or "../2022-09"'
  if (typeof value !== 'string') throw wrongType(caller, `query.${field} to be ${expected}`, value)
  const plain = plainDays(value)
  if (plain) return plain
  try {
    const { start, end } = edtfDays(value)
    return { start, end }
  } catch (error) {
    // the error for an interval that ends before it starts is specific
    const [, reason] = /^expected (a date that .*), found/.exec((error as Error).message) ?? []
    throw wrongValue(caller, `query.${field} to be ${reason ?? expected}`, value)
  }
}

/** The days of a plain year or month, the most common query. */
function plainDays(value: string): { start: string; end: string } | undefined {
  if (/^\d{4}$/.test(value)) return { start: `${value}-01-01`, end: `${value}-12-31` }
  if (!/^\d{4}-\d{2}$/.test(value)) return undefined
  const days = daysInMonth(Number(value.slice(0, 4)), Number(value.slice(5)))
  return days > 0 ? { start: `${value}-01`, end: `${value}-${days}` } : undefined
}

function readNumber(caller: string, field: string, value: unknown): number {
  if (typeof value === 'number' && !Number.isNaN(value)) return value
  throw wrongType(caller, `query.${field} to be a number`, value)
}

function readWords(caller: string, text: unknown): string[] {
  checkString(caller, 'query.text', text)
  const words = text.normalize('NFC').toLowerCase().split(/\s/u).filter(Boolean)
  if (words.length === 0) throw wrongValue(caller, 'query.text to have at least one word', text)
  return words
}
