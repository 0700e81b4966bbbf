import { describeValue } from '../describe/describe-value.js'
import { didYouMean } from '../describe/nearest.js'
import { dateFields, facets, recordTypes, textFields } from '../generated/tables.js'
import type { AnyRecord, CollectionName } from '../generated/types.js'
import { vocabularies } from '../generated/words.js'
import { placesContext } from '../query/engine/context.js'
import { facetKeys } from '../query/engine/facet-keys.js'
import { find } from '../query/engine/find.js'
import { findRecord } from '../query/find-record.js'
import { findTies } from '../query/find-ties.js'
import { label } from '../query/label.js'
import { sortByDate } from '../query/sort-by-date.js'
import type { Text } from '../text.js'
import { countryName } from '../words/country-name.js'
import { bundledParts } from './bundled.js'
import { oneOf } from './values.js'

/** A query of a collection: facets by name, `during`, `match`, `asOf`, `text` and the order. */
export type Asked = Readonly<Record<string, string | boolean | readonly string[] | undefined>>

const SORTS = ['date', '-date']

/**
 * The bundled records of a collection that match.
 *
 * @throws RangeError that names `query.kind` if the collection does not have the facet or the value
 */
export function findRecords(part: CollectionName, asked: Asked): readonly AnyRecord[] {
  const type = recordTypes[part]
  const records = bundledParts[part]
  const date = dateFields[type]
  const more = [...(date === undefined ? [] : ['during', 'match']), ...(type === 'tie' ? ['asOf'] : []), 'text', 'sort']
  const known = [...Object.keys(facets[type]), ...more]
  const strange = Object.keys(asked).find((name) => asked[name] !== undefined && !known.includes(name))
  if (strange !== undefined) {
    const names = known.map((one) => `query.${one}`).join(', ')
    const near = didYouMean(strange, known)
    throw new RangeError(`find: expected for ${part} one of ${names}, found query.${strange}${near}`)
  }
  const { sort, asOf, ...given } = asked
  const query: Readonly<Record<string, unknown>> = Object.fromEntries(
    Object.entries(given).map(([name, value]) => [
      name,
      Object.hasOwn(facets[type], name) ? facetValue(part, name, value) : value,
    ]),
  )
  const table = {
    collection: part,
    facets: facets[type],
    date: date ?? '',
    texts: textFields[type].map((field) => field.split('.')),
  }
  const held =
    asOf === undefined
      ? undefined
      : new Set<object>(findTies({ asOf: asOf as string, match: query['match'] as 'within' }))
  const found = find<AnyRecord>('find', table, query, records, { records, ids: {} }, (caller) =>
    placesContext(caller, {}),
  )
  const kept = held ? found.filter((record) => held.has(record)) : found
  if (sort === undefined) return kept
  checkValue('sort', sort, SORTS)
  return sortByDate(kept, { order: sort === 'date' ? 'asc' : 'desc' })
}

function facetValue(part: CollectionName, name: string, value: Asked[string]) {
  if (value === undefined) return undefined
  const isFlag = facets[recordTypes[part]][name]?.equals !== undefined
  if (isFlag !== (typeof value === 'boolean')) {
    const expected = isFlag ? 'true or false' : 'a value or a list of values'
    throw new RangeError(`find: expected query.${name} to be ${expected}, found ${describeValue(value)}`)
  }
  if (typeof value === 'boolean') return value
  const keys = [value].flat().map((key) => (name === 'country' ? key.toUpperCase() : key))
  for (const key of keys) checkValue(name, key, valuesOf(part, name))
  return keys
}

/** The values of a facet: its vocabulary, or else the keys of bundled records. */
export function valuesOf(part: CollectionName, name: string): readonly string[] {
  const facet = facets[recordTypes[part]][name]
  if (!facet || facet.equals !== undefined) return []
  if (facet.values) return facet.values
  const read = facetKeys(facet, placesContext('find', {}))
  const keys = (bundledParts[part] as readonly AnyRecord[]).flatMap((record, position) => read(record, position) ?? [])
  return [...new Set(keys)].sort()
}

function checkValue(name: string, value: unknown, values: readonly string[]): void {
  const word = String(value)
  if (values.includes(word)) return
  const called = values.filter((one) => wordsFor(name, one).some((text) => text.toLowerCase() === word.toLowerCase()))
  const near = called.length > 0 ? `; did you mean ${called.slice(0, 3).join(' or ')}?` : didYouMean(word, values)
  throw new RangeError(`find: expected query.${name} to be ${oneOf(values)}, found ${describeValue(value)}${near}`)
}

/** The label of a value: the name of a country or record, or the words of a vocabulary. */
function wordsFor(facet: string, value: string): string[] {
  if (facet === 'country') return [countryName(value, 'en'), countryName(value, 'zh')]
  const record = findRecord(value)
  if (record) {
    const { zh = [], en = [] } = 'aliases' in record ? (record.aliases ?? {}) : {}
    return [label(record, 'en'), label(record, 'zh'), ...zh, ...en]
  }
  const tables: readonly Readonly<Record<string, Text>>[] = Object.values(vocabularies)
  const words = tables.flatMap((table) => (Object.hasOwn(table, value) ? (table[value] as Text) : []))
  return words.flatMap(({ en, zh }) => [en, zh])
}
