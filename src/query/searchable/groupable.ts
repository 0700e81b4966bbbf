import type { AnyRecord } from '../../types/dataset.js'
import type { Forum } from '../../types/forum.js'
import type { AnyIds } from '../../types/ids.js'
import type { Initiative } from '../../types/initiative.js'
import type { Organization } from '../../types/organization.js'
import type { Person } from '../../types/person.js'
import type { Place } from '../../types/place.js'
import type { Source } from '../../types/source.js'
import type { Searchable } from '../engine/searchable.js'
import { searchableEvents } from './events.js'
import { searchableFigures } from './figures.js'
import { searchableStatements } from './statements.js'
import { searchableTies } from './ties.js'

/** By what records can be grouped. */
export type Groupable<R> = Pick<Searchable<R>, 'facets'> & Partial<Pick<Searchable<R>, 'date'>>

const forums: Groupable<Forum<AnyIds>> = {
  facets: {
    kind: ({ kind }) => kind,
    place: ({ place }) => place,
    partOf: ({ partOf }) => partOf,
    source: ({ sources }) => sources,
  },
}
const places: Groupable<Place<AnyIds>> = {
  facets: {
    kind: ({ kind }) => kind,
    country: ({ country }) => country,
    within: ({ within }) => within,
    source: ({ sources }) => sources,
  },
}
const organizations: Groupable<Organization<AnyIds>> = {
  facets: {
    kind: ({ kind }) => kind,
    place: ({ place }) => place,
    parent: ({ parent }) => parent,
    source: ({ sources }) => sources,
  },
}
const people: Groupable<Person<AnyIds>> = {
  facets: {
    organization: ({ roles }) => roles.map(({ organization }) => organization),
    source: ({ sources }) => sources,
  },
}
const initiatives: Groupable<Initiative<AnyIds>> = {
  facets: {
    kind: ({ kind }) => kind,
    status: ({ status }) => status,
    by: ({ by }) => by,
    place: ({ places: at }) => at,
    partOf: ({ partOf }) => partOf,
    source: ({ sources }) => sources,
  },
  date: 'date',
}
const sources: Groupable<Source<AnyIds>> = {
  facets: {
    publisher: ({ publisher }) => publisher ?? undefined,
    relayedFrom: ({ relayedFrom }) => relayedFrom,
    byline: ({ byline }) => byline,
    language: ({ language }) => language,
    document: ({ document }) => document,
  },
  date: 'published',
}

/** By what the records of each type can be grouped. */
export const groupables = {
  event: searchableEvents,
  forum: forums,
  tie: searchableTies,
  figure: searchableFigures,
  place: places,
  organization: organizations,
  person: people,
  initiative: initiatives,
  statement: searchableStatements,
  source: sources,
} as const satisfies { readonly [T in AnyRecord['type']]: Groupable<never> }
