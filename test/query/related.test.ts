import { describe, expect, test, vi } from 'vitest'
import { bundledCollections } from '../../src/generated/getters.js'
import {
  countReferences,
  events,
  eventsOfForum,
  figuresAbout,
  type OwnCollections,
  type OwnEvent,
  participantsOf,
  related,
  tiesWith,
} from '../../src/index.js'
import { indexEvents, indexFigures, indexTies } from '../../src/query/indexes.js'
import { recordsOf } from '../../src/rules/context.js'
import { referencesOf } from '../../src/rules/references-of.js'
import { fixture, recordIn } from '../fixture/index.js'

const { dataset } = fixture
const own: OwnCollections = dataset
const ids = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id)

describe('related', () => {
  const lines = (id: string, collections = own) => {
    const answer = related(id, collections)
    const told = (relations: typeof answer.refersTo) =>
      relations.map(({ collection, role, record }) => `${collection} ${role} ${record.id}`)
    return { refersTo: told(answer.refersTo), referredBy: told(answer.referredBy) }
  }

  test.each([
    {
      id: 'ocean-forum-2019',
      refersTo: [
        'places places wanglan',
        'forums forum ocean-forum',
        // participants are listed by role, after other references
        'sources sources harbour-report-2019',
        'sources sources coast-agency-forum-2019',
        'organizations organizer wanglan-government',
        'organizations host wanglan-port-group',
        'organizations supporter pacific-port-association',
      ],
      referredBy: [
        'events partOf youth-seminar-2019',
        'figures about forum-countries-2019',
        'figures about forum-people-2019',
        'figures about forum-signed-2019',
        'figures about forum-edition-3',
        'statements about sea-for-all-aim',
        'statements event sea-for-all-aim',
      ],
    },
    {
      id: 'wanglan-apia-exchange',
      refersTo: [
        'places party wanglan',
        'places partner apia',
        'ties succeededBy wanglan-apia-sister-city',
        'sources sources harbour-report-2019',
      ],
      referredBy: [],
    },
    {
      id: 'shen-chaosheng',
      refersTo: ['organizations organization wanglan-government', 'sources sources harbour-report-2019'],
      referredBy: [
        'events signatory apia-signing-2019',
        'ties who wanglan-apia-sister-city',
        'statements by harbour-parlour-view',
      ],
    },
    {
      id: 'islands-post-copy-2020',
      refersTo: ['sources reprintOf islands-post-apia-2019'],
      referredBy: ['ties sources wanglan-apia-sister-city'],
    },
  ])('of $id: both directions, by role and collection', ({ id, ...expected }) => {
    expect(lines(id)).toEqual(expected)
  })

  test('each reference is found once from each end, in own and bundled data', () => {
    for (const [collections, of] of [
      [own, (id: string) => related(id, own)],
      [bundledCollections, (id: string) => related(id as never)],
    ] as const) {
      const records = recordsOf(collections)
      const known = new Set(records.map(({ record }) => record.id))
      const references = records.flatMap(({ record }) => referencesOf(record).filter(({ id }) => known.has(id)))
      const answers = records.map(({ record }) => of(record.id))
      for (const direction of ['refersTo', 'referredBy'] as const) {
        expect(answers.flatMap((answer) => answer[direction])).toHaveLength(references.length)
      }
    }
  })

  test('an unresolved reference is omitted, whatever its collection', () => {
    expect(lines('ocean-forum-2019', { ...own, sources: [], organizations: [] }).refersTo).toEqual([
      'places places wanglan',
      'forums forum ocean-forum',
    ])
    expect(lines('wanglan-apia-exchange', { ...own, ties: own.ties.slice(0, 1) }).refersTo).not.toContain(
      'ties succeededBy wanglan-apia-sister-city',
    )
  })

  test('results are frozen; those for bundled records are cached, those for own records are not', () => {
    const answer = related('ocean-forum-2019', own)
    for (const value of [answer, answer.refersTo, answer.referredBy, ...answer.refersTo, ...answer.referredBy]) {
      expect(Object.isFrozen(value)).toBe(true)
    }
    expect(related('ocean-forum-2019', own)).not.toBe(answer)
    const [{ id }] = events as readonly [(typeof events)[number]]
    expect(related(id)).toBe(related(id))
    expect(related(id, bundledCollections)).toBe(related(id))
  })

  describe('a first query of own collections', async () => {
    vi.resetModules()
    const fresh = await import('../../src/index.js')

    test('does not affect the bundled ones', () => {
      expect(fresh.related('wanglan', own).referredBy).not.toEqual([])
      expect(fresh.related(events[0]?.id as never).refersTo).not.toEqual([])
    })
  })

  test('an unknown id is rejected with the nearest, and so are invalid collections', () => {
    const untyped = related as (...args: unknown[]) => unknown
    expect(() => untyped('ocean-forums', own)).toThrow(RangeError)
    expect(() => untyped('ocean-forums', own)).toThrow(/^related: .*"ocean-forums".* ocean-forum\b/)
    for (const id of ['wanglan', undefined, 5, '__proto__']) expect(() => untyped(id)).toThrow(RangeError)
    for (const collections of [null, 5, {}, { ...own, events: undefined }, { ...own, events: 'none' }]) {
      expect(() => untyped('wanglan', collections)).toThrow(TypeError)
      expect(() => untyped('wanglan', collections)).toThrow(/^related: expected collections.events to be an array/)
    }
  })
})

describe('participantsOf', () => {
  const { people, organizations, places } = dataset
  const actors = { people, organizations, places }
  const signing = recordIn(dataset, 'apia-signing-2019') as unknown as OwnEvent

  test('gives each record or group with its role and capacity, in order', () => {
    expect(participantsOf(signing, actors)).toEqual([
      { role: 'signatory', record: recordIn(dataset, 'shen-chaosheng'), as: { zh: '市长', en: 'Mayor' } },
      { role: 'attendee', group: { zh: '望澜市民代表', en: 'citizens of Wanglan' } },
    ])
    const forum = recordIn(dataset, 'ocean-forum-2019') as unknown as OwnEvent
    expect(participantsOf(forum, actors).map(({ record }) => record)).toEqual(
      forum.participants?.map(({ who }) => recordIn(dataset, who ?? '')),
    )
    // a place takes part too
    const visit = { ...signing, participants: [{ role: 'host', who: 'wanglan' }] }
    expect(participantsOf(visit, actors)[0]?.record).toBe(recordIn(dataset, 'wanglan'))
  })

  test('finds every participant of bundled events; an event without participants gives an empty list', () => {
    for (const event of events) expect(participantsOf(event)).toHaveLength(event.participants?.length ?? 0)
    expect(participantsOf({ ...signing, participants: undefined } as never)).toEqual([])
  })

  test('rejects a participant that is not among the actors, an invalid event and invalid actors', () => {
    const call = participantsOf as (...args: unknown[]) => unknown
    expect(() => call(signing, { ...actors, people: [] })).toThrow(RangeError)
    expect(() => call(signing, { ...actors, people: [] })).toThrow(
      /^participantsOf: .*"shen-chaosheng" of "apia-signing-2019"/,
    )
    for (const wrong of [null, {}, { type: 'tie' }, { type: 'event', participants: 'all' }, 5]) {
      expect(() => call(wrong)).toThrow(TypeError)
      expect(() => call(wrong)).toThrow(/^participantsOf: expected an event, found /)
    }
    expect(() => call(signing, null)).toThrow(/^participantsOf: expected actors.people to be an array/)
    for (const name of ['people', 'organizations', 'places']) {
      const message = new RegExp(`^participantsOf: expected actors.${name} to be an array, found 5$`)
      expect(() => call(signing, { ...actors, [name]: 5 })).toThrow(message)
    }
  })
})

test('eventsOfForum returns the editions by date, whatever their order', () => {
  const reversed = [...dataset.events].reverse()
  for (const given of [dataset.events, reversed, indexEvents(reversed)]) {
    expect(ids(eventsOfForum('youth-seminar', given))).toEqual(['youth-seminar-2019', 'youth-seminar-2020'])
    expect(eventsOfForum('nowhere', given)).toEqual([])
  }
})

test('tiesWith returns the ties with a partner, a country or a region, in the order of the records', () => {
  const { ties } = dataset
  for (const given of [ties, indexTies(ties)]) {
    for (const partner of ['apia', 'WS', 'Polynesia']) {
      expect(ids(tiesWith(partner, given))).toEqual(['wanglan-apia-exchange', 'wanglan-apia-sister-city'])
    }
    expect(ids(tiesWith('tidal-university', given))).toEqual(['lantai-tidal-university-cooperation'])
    expect(ids(tiesWith('Oceania', given))).toContain('wanglan-suva-port-intent')
    for (const nothing of ['nowhere', 'NZ', 'Africa']) expect(tiesWith(nothing, given)).toEqual([])
  }
})

test('figuresAbout returns the figures about a record, and about the editions of a forum if events are given', () => {
  const { figures, events: own } = dataset
  const about = (...named: string[]) => figures.filter((one) => one.about.some((id) => named.includes(id)))
  for (const given of [figures, indexFigures(figures)]) {
    expect(figuresAbout('ocean-forum-2019', given)).toEqual(about('ocean-forum-2019'))
    expect(figuresAbout('ocean-forum', given)).toEqual(about('ocean-forum'))
    expect(figuresAbout('ocean-forum', given, own)).toEqual(about('ocean-forum', 'ocean-forum-2019'))
    expect(figuresAbout('nowhere', given, own)).toEqual([])
  }
  expect(() => figuresAbout('ocean-forum', figures, {} as never)).toThrow(
    /^figuresAbout: expected events to be an array/,
  )
})

test('countReferences counts the references to bundled records, most first', () => {
  const { organizations } = bundledCollections
  const counts = countReferences(organizations)
  expect(new Set(counts.map(({ record }) => record))).toEqual(new Set(organizations))
  const numbers = counts.map(({ count }) => count)
  expect(numbers).toEqual([...numbers].sort((a, b) => b - a))
  for (const { record, count } of counts) expect(count).toBe(related(record.id).referredBy.length)
  expect(() => countReferences({} as never)).toThrow(/^countReferences: expected records to be an array/)
  for (const wrong of [dataset.places, [null]]) expect(() => countReferences(wrong as never)).toThrow(RangeError)
})

test('they find the same bundled records as a plain filter', () => {
  for (const { forum } of events) {
    if (forum) expect(new Set(eventsOfForum(forum))).toEqual(new Set(events.filter((event) => event.forum === forum)))
  }
  for (const { country } of bundledCollections.ties) {
    expect(tiesWith(country)).toEqual(bundledCollections.ties.filter((tie) => tie.country === country))
  }
  for (const { id } of events) {
    expect(figuresAbout(id)).toEqual(bundledCollections.figures.filter(({ about }) => about.includes(id)))
  }
  for (const { id } of bundledCollections.forums) {
    const editions: string[] = [id, ...eventsOfForum(id).map((event) => event.id)]
    const expected = bundledCollections.figures.filter(({ about }) => about.some((one) => editions.includes(one)))
    expect(figuresAbout(id)).toEqual(expected)
  }
})
