import { statementKinds } from '../../kinds/statement-kinds.js'
import type { AnyIds } from '../../types/ids.js'
import type { Statement } from '../../types/statement.js'
import type { Searchable } from '../engine/searchable.js'

/** What can be asked of statements. */
export const searchableStatements: Searchable<Statement<AnyIds>> = {
  facets: {
    by: ({ by }) => by,
    about: ({ about }) => about,
    kind: ({ kind }) => kind,
    event: ({ event }) => event,
    source: ({ sources }) => sources,
  },
  values: { kind: statementKinds },
  date: 'period',
  texts: ({ gist, group, topics = [] }) => [
    gist.zh,
    gist.en,
    group?.zh,
    group?.en,
    ...topics.flatMap(({ zh, en }) => [zh, en]),
  ],
  required: { id: 'string', kind: 'string', gist: 'text', by: 'list', about: 'list', sources: 'list' },
  lists: ['topics'],
}
