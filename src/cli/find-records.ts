import { didYouMean } from '../describe/nearest.js'
import { dateFields, facets, recordTypes, textFields } from '../generated/tables.js'
import type { AnyRecord, CollectionName, OwnTie } from '../generated/types.js'
import { readAsOf } from '../query/as-of.js'
import { placesContext } from '../query/engine/context.js'
import { facetKeys } from '../query/engine/facet-keys.js'
import { find } from '../query/engine/find.js'
import { findRecord } from '../query/find-record.js'
import { sortByDate } from '../query/sort-by-date.js'
import { bundledParts } from './bundled.js'

/** A query of a collection: facets by name, `during`, `match`, `asOf`, `text`, and the order of dates. */
export interface Asked {
  readonly [name: string]: string | boolean | readonly string[] | undefined
  readonly sort?: 'asc' | 'desc' | undefined
}

/**
 * The bundled records of a collection that match.
 *
 * @throws RangeError, TypeError that name `query.kind` if the collection does not have the facet or the value
 */
export function findRecords(part: CollectionName, { sort, ...given }: Asked): readonly AnyRecord[] {
  const type = recordTypes[part]
  const records = bundledParts[part]
  const date = dateFields[type]
  const asked = Object.keys(given).filter((name) => given[name] !== undefined)
  const dated = date === undefined ? [] : ['during', 'match']
  const known = [...Object.keys(facets[type]), ...dated, ...(type === 'tie' ? ['asOf'] : []), 'text', 'sort']
  const strange = asked.find((name) => !known.includes(name))
  if (strange !== undefined) {
    const names = known.map((name) => `query.${name}`).join(', ')
    throw new RangeError(
      `find: expected for ${part} one of ${names}, found query.${strange}${didYouMean(strange, known)}`,
    )
  }
  const query: Record<string, unknown> = Object.fromEntries(asked.map((name) => [name, given[name]]))
  const countries = [given['country'] ?? []].flat().filter((code) => typeof code === 'string')
  if (countries.length > 0) query['country'] = countries.map((code) => (code.length === 2 ? code.toUpperCase() : code))
  const { asOf, rest } = readAsOf('find', query)
  const table = {
    collection: part,
    facets: facets[type],
    date: date ?? '',
    texts: textFields[type].map((field) => field.split('.')),
  }
  const ids = Object.fromEntries(asked.map((name) => [name, recordsNamed(part, name)]).filter(([, of]) => of?.length))
  const found = find<AnyRecord>('find', table, rest, records, { records, ids }, (caller) => placesContext(caller, {}))
  const kept = asOf ? (asOf(found as OwnTie[], records) as AnyRecord[]) : found
  return sort === undefined ? kept : sortByDate(kept, { order: sort })
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

/** The records that a facet of ids can have. */
function recordsNamed(part: CollectionName, name: string): AnyRecord[] {
  const hasWords = facets[recordTypes[part]][name]?.values !== undefined
  return hasWords ? [] : valuesOf(part, name).flatMap((id) => findRecord(id) ?? [])
}
