import { type AnyRecord, type CollectionName, countryName, findRecord, groupBy, label } from 'open-xiamen'
import type { Shape } from '../../src/model/field.js'
import { fieldsOf } from '../../src/model/index.js'
import { facetsOf, shapeAt } from '../../src/model/walk.js'
import type { Language } from '../words/language.js'
import { modelOf, wordFor } from '../words/model-words.js'
import { collections } from './collections.js'
import { FILTERS, type Filter } from './state.js'

export function filtersOf(collection: CollectionName): readonly Filter[] {
  const facets = facetsOf(modelOf(collection))
  return FILTERS.filter((name) => Object.hasOwn(facets, name))
}

/** Filters the records of a collection. */
export function facetGroups(collection: CollectionName, filter: Filter): { key: string; records: AnyRecord[] }[] {
  // the type does not state which facets a record has; `filtersOf` does
  return (groupBy as (records: readonly AnyRecord[], by: string) => { key: string; records: AnyRecord[] }[])(
    collections[collection],
    filter,
  )
}

/** Whether the records of a collection can be filtered by time. */
export function takesTime(collection: CollectionName): boolean {
  return modelOf(collection).date !== undefined
}

/** A value of a filter, and the number of records of the whole collection that have it. */
export interface Choice {
  readonly value: string
  readonly name: string
  readonly count: number
}

/** The choices of a filter, most frequent first. */
export function choicesOf(collection: CollectionName, filter: Filter, language: Language): Choice[] {
  return facetGroups(collection, filter)
    .map(({ key, records }) => ({ value: key, name: nameOf(collection, filter, key, language), count: records.length }))
    .sort((a, b) => b.count - a.count)
}

function nameOf(collection: CollectionName, filter: Filter, key: string, language: Language): string {
  if (filter === 'country') return countryName(key, language)
  const model = modelOf(collection)
  const shape: Shape = shapeAt(fieldsOf(model), facetsOf(model)[filter]?.paths[0] ?? '')
  if (shape.is === 'word') return wordFor(shape.vocabulary, key, language)
  const record = findRecord(key)
  return record ? label(record, language) : key
}
