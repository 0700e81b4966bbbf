import { eventKind } from './event.js'
import { always, maybe, type RecordModel, ref, refs, vocabulary, word } from './field.js'
import { bySource, derived, name, otherNames } from './shared.js'

const { fair, forum: session, seminar, summit, concert } = eventKind.words

export const forumKind = vocabulary('ForumKind', 'What sort of series a forum is.', {
  fair,
  forum: session,
  seminar,
  summit,
  concert,
})

export const forumFrequency = vocabulary('ForumFrequency', 'How often a forum is held.', {
  annual: { en: 'annual', zh: '每年一次' },
})

export const forum: RecordModel = {
  name: 'forum',
  typeName: 'Forum',
  collection: 'forums',
  label: { en: 'Forums', zh: '论坛' },
  means: {
    en: 'Forums, fairs and seminars as series; their editions are events.',
    zh: '论坛、展会与研讨会系列；各届为活动',
  },
  one: 'A recurring or named forum, fair or seminar as a series; its editions are events with `forum` set to its id.',
  called: { en: 'Forum', zh: '论坛' },
  caption: 'name',
  term: 'schema:EventSeries',
  fields: {
    name: name(),
    aliases: otherNames,
    kind: always(word(forumKind), { en: 'The kind of series', zh: '种类' }),
    frequency: maybe(word(forumFrequency), {
      en: 'The frequency, if a source states it',
      zh: '举办频率（来源写明者）',
    }),
    place: maybe(
      ref('place'),
      { en: 'The usual location, if a source states it', zh: '惯常举办地（来源写明者）' },
      { term: 'schema:location' },
    ),
    partOf: maybe(
      ref('forum'),
      { en: 'The larger series that it is part of', zh: '所属的上级系列' },
      { term: 'schema:superEvent' },
    ),
    organizers: maybe(
      refs('person', 'organization', 'place'),
      { en: 'The organizers', zh: '主办方' },
      { term: 'schema:organizer' },
    ),
    ...derived,
  },
  facets: ['kind', 'place', 'partOf', bySource],
}
