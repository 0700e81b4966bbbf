import { describe, expectTypeOf, test } from 'vitest'
import type { z } from 'zod'
import type { Evidence, OwnEvidence } from '../../src/evidence/index.js'
import type {
  AnyRecord,
  Collections,
  CountryCode,
  Dataset,
  Event,
  EventId,
  EventKind,
  EventQuery,
  Figure,
  OwnCollections,
  OwnEvent,
  OwnEventQuery,
  OwnFigure,
  OwnRecord,
  OwnTie,
  PlaceId,
  RecordId,
  SisterCity,
  SisterCityId,
  Tie,
  TieId,
} from '../../src/index.js'
import * as library from '../../src/index.js'
import { indexEvents, indexTies } from '../../src/query/indexes.js'
import type { OwnDataset, ownPartSchemas, parseDataset, partSchemas } from '../../src/schema/index.js'

// only tsc (npm run check) can fail here: the calls are compiled and never run
const never = (_: () => unknown): void => undefined
const own = <T>(): T => undefined as T

describe('schemas and interfaces', () => {
  test('agree, for bundled and own records', () => {
    type Bundled = { [P in keyof typeof partSchemas]: readonly z.output<(typeof partSchemas)[P]>[] }
    expectTypeOf<Bundled>().toEqualTypeOf<Dataset>()
    type Own = { [P in keyof typeof ownPartSchemas]: readonly z.output<(typeof ownPartSchemas)[P]>[] }
    expectTypeOf<Own>().toEqualTypeOf<OwnDataset>()
    expectTypeOf<ReturnType<typeof parseDataset>>().toEqualTypeOf<OwnDataset>()
  })

  test('bundled records are assignable to own records, but not the reverse', () => {
    expectTypeOf<Collections>().toExtend<OwnCollections>()
    expectTypeOf<AnyRecord>().toExtend<OwnRecord>()
    expectTypeOf<Evidence>().toExtend<OwnEvidence>()
    expectTypeOf<OwnEvent>().not.toExtend<Event>()
    expectTypeOf<OwnTie>().not.toExtend<Tie>()
    expectTypeOf<OwnFigure>().not.toExtend<Figure>()
    expectTypeOf<EventQuery>().toExtend<OwnEventQuery>()
    expectTypeOf<OwnEventQuery>().not.toExtend<EventQuery>()
  })

  test('everything is read-only', () => {
    never(() => {
      const event = own<Event>()
      // @ts-expect-error read-only
      event.kind = 'fair'
      // @ts-expect-error read-only
      event.name.zh = 'x'
      // @ts-expect-error read-only
      event.places?.push(own<PlaceId>())
      // @ts-expect-error read-only
      library.events.push(event)
    })
  })
})

describe('ids', () => {
  test('are literal types of the data, separate for each collection', () => {
    expectTypeOf<string>().not.toExtend<EventId>()
    expectTypeOf<'no-such-record'>().not.toExtend<RecordId>()
    expectTypeOf<EventId>().toExtend<RecordId>()
    expectTypeOf<EventId>().not.toExtend<PlaceId>()
    expectTypeOf<SisterCityId>().toExtend<TieId>()
    expectTypeOf<TieId>().not.toExtend<SisterCityId>()
    expectTypeOf<'Mexico'>().not.toExtend<CountryCode>()
    // for any data, an id of a record is one of the literals
    expectTypeOf<(typeof library.events)[number]['id']>().toEqualTypeOf<EventId>()
  })

  test('that are unknown or of another collection are rejected by every helper', () => {
    never(() => {
      // @ts-expect-error no such event
      library.getEvent('no-such-record')
      // @ts-expect-error a place is no event
      library.getEvent(own<PlaceId>())
      library.getEvent(own<EventId>())
      // @ts-expect-error no such record
      library.related('no-such-record')
      // @ts-expect-error no such forum
      library.eventsOfForum('no-such-record')
      // @ts-expect-error no such record
      library.figuresAbout('no-such-record')
      // @ts-expect-error no country of the data
      library.tiesWith('Mexico')
      // @ts-expect-error no such place
      library.findEvents({ place: 'no-such-record' })
      // @ts-expect-error an event is no place
      library.findEvents({ place: [own<EventId>()] })
      // @ts-expect-error no country
      library.findTies({ country: 'Mexico' })
    })
  })
})

describe('queries', () => {
  test('have closed kinds for bundled records and open kinds for own records', () => {
    never(() => {
      // @ts-expect-error no such kind
      library.findEvents({ kind: 'party' })
      // @ts-expect-error no such kind among them
      library.findTies({ kind: ['sister-city', 'alliance'] })
      // @ts-expect-error no such unit
      library.findFigures({ unit: 'TEU' })
      // @ts-expect-error no such region
      library.findTies({ region: 'Atlantis' })
      library.findEvents({ kind: 'party', place: 'my-place', country: 'ZZ' }, own<OwnEvent[]>())
      library.findTies({ kind: 'alliance', region: 'Atlantis' }, own<OwnTie[]>())
      library.findFigures({ unit: 'TEU' }, own<OwnFigure[]>())
      // @ts-expect-error helpers depend on the qualifiers
      library.findFigures({ qualifier: 'roughly' }, own<OwnFigure[]>())
    })
  })

  test('have only the fields of their type', () => {
    never(() => {
      // @ts-expect-error no such field
      library.findEvents({ kid: 'fair' })
      // @ts-expect-error only ties hold
      library.findEvents({ asOf: '2022' })
      // @ts-expect-error only figures have bounds
      library.findTies({ atLeast: 1 })
      // @ts-expect-error a date is text
      library.findEvents({ during: 2022 })
      // @ts-expect-error no such way
      library.findEvents({ match: 'near' })
      // @ts-expect-error true or false
      library.findEvents({ planned: 'yes' })
    })
  })

  test('return the type of the records', () => {
    interface Mine extends OwnEvent {
      readonly stars: number
    }
    never(() => {
      expectTypeOf(library.findEvents()).toEqualTypeOf<Event[]>()
      expectTypeOf(library.findEvents({}, own<readonly Mine[]>())).toEqualTypeOf<Mine[]>()
      expectTypeOf(library.findEvents({}, indexEvents(own<Mine[]>()))).toEqualTypeOf<Mine[]>()
      expectTypeOf(library.findTies({ kind: 'sister-city' })).toEqualTypeOf<SisterCity[]>()
      expectTypeOf(library.findTies({ kind: 'cooperation' })).toEqualTypeOf<Tie[]>()
      expectTypeOf(library.findTies({})).toEqualTypeOf<Tie[]>()
      expectTypeOf(library.sisterCities).toEqualTypeOf<readonly SisterCity[]>()
      expectTypeOf(library.groupBy(own<Mine[]>(), 'kind')).toEqualTypeOf<{ key: string; records: Mine[] }[]>()
      expectTypeOf(library.sortByDate(own<Mine[]>())).toEqualTypeOf<Mine[]>()
      expectTypeOf(library.timeline(own<Mine[]>())[0]?.events).toEqualTypeOf<readonly Mine[] | undefined>()
      // @ts-expect-error an index of ties is none of events
      library.findEvents({}, indexTies(own<Tie[]>()))
      // @ts-expect-error ties are no events
      library.findEvents({}, own<Tie[]>())
    })
  })

  test('count and group by keys of the facet’s type; keys of own records are open', () => {
    never(() => {
      expectTypeOf(library.countBy(library.events, 'kind')[0]?.key).toEqualTypeOf<EventKind | undefined>()
      expectTypeOf(library.countBy(library.events, ['kind', 'year'])[0]?.keys).toEqualTypeOf<
        readonly [EventKind, string] | undefined
      >()
      expectTypeOf(library.groupBy(library.events, 'place')[0]?.key).toEqualTypeOf<PlaceId | undefined>()
      expectTypeOf(library.groupBy(library.events, () => 'a')[0]?.key).toEqualTypeOf<string | undefined>()
      expectTypeOf(library.countBy(own<OwnEvent[]>(), 'kind')[0]?.key).toEqualTypeOf<string | undefined>()
      expectTypeOf(library.countBy(indexEvents(own<OwnEvent[]>()), 'kind')[0]?.key).toEqualTypeOf<string | undefined>()
    })
  })

  test('group by facets of the type', () => {
    never(() => {
      library.countBy(library.events, 'year')
      library.countBy(own<OwnEvent[]>(), ['kind', 'month'])
      library.countBy(library.places, 'within')
      // @ts-expect-error places have no date
      library.countBy(library.places, 'year')
      // @ts-expect-error ties are of no forum
      library.groupBy(library.ties, 'forum')
      // @ts-expect-error an index has no functions
      library.countBy(indexEvents(library.events), () => 'a')
      // @ts-expect-error one or two
      library.countBy(library.events, ['kind', 'year', 'country'])
    })
  })
})

describe('own records', () => {
  // written as a user writes them: no casts, and no `as const`
  const date = { edtf: '2022-05', start: '2022-05-01', end: '2022-05-31' }
  const event = { id: 'my-event', type: 'event' as const, name: { en: 'Mine' }, kind: 'gathering', date }
  const tie = { id: 'my-tie', type: 'tie' as const, kind: 'alliance', party: 'here', partner: 'there' }
  const figure: OwnFigure = { id: 'f', type: 'figure', value: 5, unit: 'TEU', kind: 'tally', counts: { zh: '箱' } }

  test('are accepted by every helper without casts, in one language and with only required fields', () => {
    never(() => {
      library.findEvents({ kind: 'gathering' }, [event], { places: [] })
      library.findTies({ asOf: '2022' }, [tie])
      library.findTies({ asOf: '2022' }, indexTies([tie]))
      library.timeline([event])
      library.sortByDate([event])
      library.countBy([event], 'country', { places: [{ id: 'p', type: 'place', name: { zh: '地' }, kind: 'moon' }] })
      library.label(event, 'zh')
      library.formatFigure(figure)
      library.compareFigures(figure, figure)
      library.participantsOf(event, { people: [], organizations: [], places: [] })
      library.eventsOfForum('my-forum', [event])
      library.figuresAbout('my-event', [figure])
      library.findRecord('my-event', { collections: { events: [event] } })
    })
    expectTypeOf<typeof event>().toExtend<OwnEvent>()
    expectTypeOf<typeof tie>().toExtend<OwnTie>()
  })

  test('must have the required fields', () => {
    const { date: _, ...undated } = event
    never(() => {
      // @ts-expect-error an event has a date
      library.findEvents({}, [undated])
      // @ts-expect-error a text has a language
      library.label({ ...event, name: {} }, 'en')
      // @ts-expect-error the type is that of the collection
      library.findEvents({}, [{ ...event, type: 'tie' }])
      // @ts-expect-error helpers depend on the qualifiers
      library.formatFigure({ ...figure, qualifier: 'roughly' })
      // @ts-expect-error no such language
      library.label(event, 'fr')
    })
    expectTypeOf<EventKind>().toExtend<OwnEvent['kind']>()
  })
})
