import {
  type AnyRecord,
  type CollectionName,
  type CountryCode,
  countBy,
  events,
  findRecord,
  places,
  ties,
} from 'open-xiamen'
import { countryNames } from '../words/country-names.js'
import type { Language } from '../words/language.js'
import { wordFor } from '../words/vocabulary.js'
import { collections } from './collections.js'
import { filtersOf } from './find-shown.js'

/** A value that a filter can have, and how many records of the whole collection have it. */
export interface Choice {
  readonly value: string
  readonly name: string
  readonly count: number
}

/** What can be chosen in a collection, by filter. */
export function choicesOf(
  collection: CollectionName,
  language: Language,
): Readonly<Record<'kind' | 'country' | 'source', Choice[]>> {
  const filters = filtersOf[collection]
  return {
    kind: filters.includes('kind')
      ? named(
          tally(collections[collection], 'kind'),
          (value) => wordFor(collection, 'kind', value)?.[language] ?? value,
        )
      : [],
    country: filters.includes('country')
      ? named(countries(collection), (value) => countryNames[value as CountryCode][language])
      : [],
    source: named(tally(collections[collection], 'sources'), (value) => sourceName(value, language)),
  }
}

function countries(collection: CollectionName): Map<string, number> {
  if (collection === 'places') return tally(places, 'country')
  const counts = collection === 'ties' ? countBy(ties, 'country') : countBy(events, 'country')
  return new Map(counts.map(({ key, count }): [string, number] => [key, count]))
}

/** How many records have each value of a field, or of a list in it. */
function tally(records: readonly AnyRecord[], field: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const record of records) {
    const value = (record as unknown as Record<string, string | string[] | undefined>)[field]
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one !== undefined) counts.set(one, (counts.get(one) ?? 0) + 1)
    }
  }
  return counts
}

function named(counts: ReadonlyMap<string, number>, nameOf: (value: string) => string): Choice[] {
  return [...counts]
    .map(([value, count]) => ({ value, name: nameOf(value), count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
}

function sourceName(id: string, language: Language): string {
  const record = findRecord(id)
  return record?.type === 'source' ? record.title[language] : id
}
