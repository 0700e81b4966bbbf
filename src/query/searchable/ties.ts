import { tieKinds } from '../../kinds/tie-kinds.js'
import type { AnyIds } from '../../types/ids.js'
import type { Tie } from '../../types/tie.js'
import type { Searchable } from '../engine/searchable.js'

/** What can be asked of ties. */
export const searchableTies: Searchable<Tie<AnyIds>> = {
  facets: {
    kind: ({ kind }) => kind,
    origin: ({ origin }) => origin,
    country: ({ country }) => country,
    party: ({ party }) => party,
    partner: ({ partner }) => partner,
    source: ({ sources }) => sources,
  },
  values: { kind: tieKinds, origin: ['article', 'register'] },
  date: 'since',
  texts: ({ name, wording, areas = [] }) => [
    name.zh,
    name.en,
    wording ?? '',
    ...areas.flatMap(({ zh, en }) => [zh, en]),
  ],
  required: {
    id: 'string',
    kind: 'string',
    country: 'string',
    party: 'string',
    partner: 'string',
    name: 'text',
    origin: 'string',
    sources: 'list',
  },
  lists: ['areas'],
}
