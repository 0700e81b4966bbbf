import { eventKinds } from '../../kinds/event-kinds.js'
import type { Event } from '../../types/event.js'
import type { AnyIds } from '../../types/ids.js'
import type { Context, Searchable } from '../engine/searchable.js'

/** What can be asked of events. */
export const searchableEvents: Searchable<Event<AnyIds>> = {
  facets: {
    kind: ({ kind }) => kind,
    place: (event) => [...(event.places ?? []), ...whoTookPart(event)],
    country: countries,
    organization: whoTookPart,
    person: whoTookPart,
    forum: ({ forum }) => forum,
    source: ({ sources }) => sources,
    basis: ({ date }) => date.basis,
    planned: ({ status }) => String(status === 'planned'),
  },
  values: { kind: eventKinds, basis: ['stated', 'inferred'], planned: ['true', 'false'] },
  date: 'date',
  alwaysDated: true,
  texts: ({ name, theme, participants = [] }) => [
    name.zh,
    name.en,
    theme?.zh,
    theme?.en,
    ...participants.flatMap(({ group, as }) => [group?.zh, group?.en, as?.zh, as?.en]),
  ],
  required: { id: 'string', kind: 'string', status: 'string', name: 'text', sources: 'list' },
  lists: ['places', 'participants', 'about'],
}

// ids are unique across collections, so one list serves for places, organizations and people alike
function whoTookPart({ participants = [] }: Event<AnyIds>): (string | undefined)[] {
  return participants.map(({ who }) => who)
}

/** The countries in which it took place and those of the places that took part. */
function countries(event: Event<AnyIds>, { caller, placeOf }: Context): (string | undefined)[] {
  const at = (event.places ?? []).map((id) => {
    const place = placeOf(id)
    if (!place) {
      throw new TypeError(
        `${caller}: expected places to have "${id}", a place of the event "${event.id}", to look its country up, found none`,
      )
    }
    return place.country
  })
  return [...at, ...whoTookPart(event).map((who) => who && placeOf(who)?.country)]
}
