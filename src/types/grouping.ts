import type { PeriodUnit } from '../dates/period-of.js'
import type { AnyRecord } from './dataset.js'
import type { AnyIds } from './ids.js'

interface Facets {
  event:
    | 'kind'
    | 'place'
    | 'country'
    | 'organization'
    | 'person'
    | 'forum'
    | 'source'
    | 'basis'
    | 'planned'
    | PeriodUnit
  forum: 'kind' | 'place' | 'partOf' | 'source'
  tie: 'kind' | 'origin' | 'country' | 'party' | 'partner' | 'source' | PeriodUnit
  figure: 'about' | 'unit' | 'kind' | 'qualifier' | 'source' | PeriodUnit
  place: 'kind' | 'country' | 'within' | 'source'
  organization: 'kind' | 'place' | 'parent' | 'source'
  person: 'organization' | 'source'
  initiative: 'kind' | 'status' | 'by' | 'place' | 'partOf' | 'source' | PeriodUnit
  statement: 'by' | 'about' | 'kind' | 'event' | 'source' | PeriodUnit
  source: 'publisher' | 'relayedFrom' | 'byline' | 'language' | 'document' | PeriodUnit
}

/** The names by which records of a type can be grouped; `day`, `month` and `year` go by the date. */
export type FacetOf<R extends AnyRecord<AnyIds>> = Facets[R['type']]

/** A facet by name, or a function that gives the key or keys of a record, `undefined` for none. */
export type GroupBy<R extends AnyRecord<AnyIds>> = FacetOf<R> | ((record: R) => string | readonly string[] | undefined)

/** How many records share a key. */
export interface Count {
  readonly key: string
  readonly count: number
}

/** How many records share a pair of keys. */
export interface PairCount {
  readonly keys: readonly [string, string]
  readonly count: number
}
