import type { AnyRecord, Event, Organization, Person, Text } from '../../src/index.js'
import { eventsOfForum, formatDate, formatFigure, getOrganization, label, ties } from '../../src/index.js'
import { forumFrequency } from '../../src/model/forum.js'
import { initiativeStatus } from '../../src/model/initiative.js'
import { region as regionWords } from '../../src/model/region.js'
import type { Language } from '../words/language.js'
import { kindOf, modelOf, wordFor } from '../words/model-words.js'
import { hasSentence, sentenceWords as say } from '../words/sentence-words.js'
import { signs } from '../words/words.js'
import { a, capital, closed, inCountry, list, named, ordinal, ownSide, placed, stopped, the, when } from './phrases.js'

/** A record in one or two plain sentences. */
export function sentenceOf(record: AnyRecord, language: Language): string {
  const tell = (SENTENCES[record.type] ?? tellAny) as typeof tellAny
  const sentence = tell(record, language)
  return language === 'en' ? capital(sentence) : sentence
}

/** A type without a sentence of its own. */
function tellAny(record: AnyRecord, language: Language): string {
  const kind = kindOf(record, language) ?? modelOf(record.type).called[language].toLowerCase()
  return say('any', language, { name: named(record.id, language), kind: noun(kind, language) })
}

/** A kind as a predicate: "a forum", 论坛. */
function noun(kind = '', language: Language): string {
  return language === 'en' ? a(kind) : kind
}

function namesOf(ids: readonly string[], language: Language): string {
  const names = ids.map((id) => named(id, language))
  return list(names, language)
}

const VERBS: Readonly<Record<Event['status'], Text>> = {
  held: { en: 'took place', zh: '举行' },
  ongoing: { en: 'was under way', zh: '进行' },
  planned: { en: 'is planned', zh: '计划举行' },
}

/** Kinds of event that are dated, not held. */
const NOT_HELD = /^(agreement|approval|announcement|establishment|letter|launch)$/

/** Kinds whose word is not a noun for one body. */
const ORGANIZATION: Readonly<Partial<Record<Organization['kind'], Text>>> = {
  government: { en: 'government body', zh: '政府机关' },
  media: { en: 'news organization', zh: '媒体' },
  party: { en: 'political party or one of its bodies', zh: '政党或其机关' },
}

const SENTENCES: {
  [T in AnyRecord['type']]?: (record: Extract<AnyRecord, { type: T }>, language: Language) => string
} = {
  event: (event, language) => {
    const { kind, status, date, places = [], forum, edition } = event
    // the smallest place is enough
    const place = places.at(-1)
    const verb = {
      en: kind === 'letter' ? 'was sent' : VERBS[status].en,
      zh: NOT_HELD.test(kind) ? '' : VERBS[status].zh,
    }
    const number = edition
      ? { en: `the ${ordinal(edition, 'en')}`, zh: ordinal(edition, 'zh') }
      : { en: 'an', zh: '的一届' }
    return say('event', language, {
      kind: kindOf(event, language),
      verb: verb[language],
      date: formatDate(date, language),
      when: when(date),
      place: place && named(place, language),
      by: namesOf(organizersOf(event), language),
      forum: forum && named(forum, language),
      number: number[language],
    })
  },

  forum: (forum, language) => {
    const { id, frequency, place, organizers = [] } = forum
    const kind = kindOf(forum, language) ?? ''
    const name = named(id, language)
    const dates = eventsOfForum(id).map(({ date }) => formatDate(date, language))
    const often = frequency ? wordFor(forumFrequency, frequency, language) : ''
    // a forum with "forum" in its name needs no kind
    const isPlain = name.toLowerCase().includes(kind) && !often && !place && organizers.length === 0
    const editions = { en: dates.length === 1 ? 'one edition' : `${dates.length} editions`, zh: `${dates.length}届` }
    return say(isPlain ? 'plainForum' : 'forum', language, {
      name,
      kind: noun(language === 'en' && often ? `${often} ${kind}` : kind, language),
      held: `${often}${place ? `在${named(place, language)}` : ''}`,
      place: place && named(place, language),
      by: namesOf(organizers, language),
      editions: editions[language],
      dates: dates.join(signs[language].semicolon),
    })
  },

  tie: (tie, language) => {
    const { kind, since, lastConfirmed, areas = [] } = tie
    const partner = placed(tie.partner, language)
    const fields = areas.map((area) => area[language])
    return say(hasSentence(kind) ? kind : 'tie', language, {
      party: ownSide(tie.party, language),
      partner: language === 'en' ? closed(partner) : partner,
      last: partner,
      kind: noun(kindOf(tie, language), language),
      since: since && formatDate(since, language),
      when: since && when(since),
      confirmed: lastConfirmed && formatDate(lastConfirmed, language),
      areas: list(fields, language),
      is: since ? 'has been' : 'is',
      have: since ? 'have had' : 'have',
      work: since ? 'have worked' : 'work',
    })
  },

  figure: (figure, language) => {
    const { kind, period, counts, value } = figure
    const number = formatFigure(figure, language)
    const own: Readonly<Record<string, string>> = {
      anniversary: `the ${ordinal(value, 'en')} ${counts.en}`,
      count: `${number} ${counts.en}`,
      frequency: `${counts.en}: ${number} a year`,
    }
    return say('figure', language, {
      counts: counts[language],
      number,
      what: own[kind] ?? `${counts.en}: ${number}`,
      period: period && formatDate(period, language),
    })
  },

  // the kind, then the ties, which refer to "it"
  place: (place, language) => {
    const { id, within, country, kind } = place
    const region = kind === 'country' ? place.regions?.at(0) : undefined
    const above = within ? placed(within, language) : country && kind !== 'country' ? inCountry(country, language) : ''
    const own = say('place', language, {
      name: named(id, language),
      kind: noun(kindOf(place, language), language),
      inside: region ? wordFor(regionWords, region, language) : above,
    })
    const tied = ties.filter(({ partner }) => partner === id).map((tie) => sentenceOf(tie, language))
    const name = placed(id, language)
    if (language === 'zh') {
      const more = tied.map((text) =>
        text.startsWith(name) ? `，${text.slice(name.length, -1)}` : `。${text.slice(0, -1)}`,
      )
      return `${own}${more.join('')}。`
    }
    const rest = capital(closed(name)).length
    const more = tied.map((text) => (/^ (has been|is) /.test(text.slice(rest)) ? `It${text.slice(rest)}` : text))
    return [own, ...more].join(' ')
  },

  organization: (organization, language) => {
    const { id, kind, place, parent, description } = organization
    return say('organization', language, {
      name: named(id, language),
      kind: noun(ORGANIZATION[kind]?.[language] ?? kindOf(organization, language), language),
      place: place && named(place, language),
      parent: parent && named(parent, language),
      seat: place && !parent ? named(place, language) : '',
      details: description && stopped(description[language], language),
    })
  },

  person: (person, language) =>
    say('person', language, {
      name: named(person.id, language),
      offices: officesOf(person, language),
    }),

  initiative: (initiative, language) => {
    const { id, by = [], date, status, description } = initiative
    return say('initiative', language, {
      name: named(id, language),
      kind: noun(kindOf(initiative, language), language),
      by: namesOf(by, language),
      date: date && formatDate(date, language),
      status: status && wordFor(initiativeStatus, status, language),
      details: description && stopped(description[language], language),
    })
  },

  statement: ({ by, group, gist, event }, language) => {
    const names = [...by.map((id) => named(id, language)), ...(group ? [group[language]] : [])]
    return say('statement', language, {
      by: list(names, language),
      event: event && named(event, language),
      gist: stopped(gist[language], language),
    })
  },

  source: (source, language) => {
    const { published } = source
    const newspaper = source.kind === 'article' ? (source.newspaper ?? '') : ''
    const publisher = source.kind === 'article' ? newspaper && named(newspaper, language) : source.publisher
    return say('source', language, {
      kind: noun(kindOf(source, language), language),
      publisher: language === 'en' ? the(publisher) : publisher,
      date: published && formatDate(published, language),
      when: published && when(published),
    })
  },
}

export function organizersOf({ participants = [] }: Event): string[] {
  return participants.flatMap(({ role, who }) => (who && /organizer|host/.test(role) ? [who] : []))
}

/** The offices of a person, each with the body in which it is held. */
export function officesOf({ roles = [] }: Person, language: Language): string {
  const offices = roles.map(({ title, organization }) => {
    const body = organization ? label(getOrganization(organization), language) : ''
    if (title[language].includes(body)) return title[language]
    return language === 'en' ? `${title.en} (${body})` : `${body}${title.zh}`
  })
  return offices.join(signs[language].semicolon)
}
