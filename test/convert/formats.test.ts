// Properties of all formats: chunks, own records, and errors for invalid records.
import { describe, expect, test } from 'vitest'
import {
  formats,
  fromCsv,
  streamCsv,
  streamGeoJson,
  streamICalendar,
  streamJsonLd,
  streamNdjson,
  streamParquet,
  toBibtex,
  toCslJson,
  toCsv,
  toGeoJson,
  toICalendar,
  toJsonLd,
  toNdjson,
  toParquet,
} from '../../src/convert/index.js'
import { partNames } from '../../src/generated/tables.js'
import { ownPartSchemas } from '../../src/schema/index.js'
import { fixture, recordIn, set } from '../fixture/index.js'
import { join, later, list } from './join.js'
import { wholeRecords } from './whole-records.js'

const { dataset } = fixture
const { events, places, sources, people, organizations } = dataset
const bytes = async (chunks: AsyncIterable<Uint8Array>) => Buffer.concat(await list(chunks))

/** Each format: the functions for the whole and for the stream, by name. */
const FORMATS: Record<
  string,
  {
    whole: (records: never) => unknown
    stream: (records: never) => AsyncIterable<unknown>
    joined: (chunks: never) => unknown
  }
> = {
  Csv: {
    whole: (records) => toCsv('events', records),
    stream: (records) => streamCsv('events', records),
    joined: join,
  },
  Ndjson: { whole: toNdjson, stream: streamNdjson, joined: join },
  Parquet: {
    whole: async (records) => Buffer.from(await toParquet('events', records)),
    stream: (records) => streamParquet('events', records),
    joined: bytes,
  },
  GeoJson: {
    whole: (records) => toGeoJson(records, { places }),
    stream: (records) => streamGeoJson(records, { places }),
    joined: async (chunks) => JSON.parse(await join(chunks)),
  },
  ICalendar: {
    whole: (records) => toICalendar(records, { places }),
    stream: (records) => streamICalendar(records, { places }),
    joined: join,
  },
  JsonLd: { whole: toJsonLd, stream: streamJsonLd, joined: join },
}
const names = Object.keys(FORMATS)
const recordsFor = (name: string): readonly object[] => (name === 'GeoJson' ? places : events)

test('every format writes what its own functions write, and uses its own options only', async () => {
  const stamp = new Date('2026-01-01')
  const options = { bom: true, places, title: 'T', stamp, base: 'https://a.example/', people, organizations }
  const written = async (name: keyof typeof formats, part: 'events' | 'places' | 'sources') =>
    join(formats[name].stream(part, dataset[part], options) as AsyncIterable<string>)
  expect(JSON.parse(await written('json', 'events'))).toEqual(JSON.parse(JSON.stringify(events)))
  expect(await written('ndjson', 'events')).toBe(toNdjson(events))
  expect(await written('csv', 'events')).toBe(toCsv('events', events, { bom: true }))
  expect(await written('jsonld', 'events')).toBe(toJsonLd(events, { base: 'https://a.example/' }))
  expect(await written('ics', 'events')).toBe(toICalendar(events, { places, title: 'T', stamp }))
  expect(await bytes(formats.parquet.stream('events', events, options) as AsyncIterable<Uint8Array>)).toEqual(
    Buffer.from(await toParquet('events', events)),
  )
  expect(JSON.parse(await written('geojson', 'places'))).toEqual(toGeoJson(places))
  expect(await written('bibtex', 'sources')).toBe(toBibtex({ sources, people, organizations }))
  expect(JSON.parse(await written('csl-json', 'sources'))).toEqual(toCslJson({ sources, people, organizations }))
})

/** Both functions of a format, as promises. */
function callers(name: string): [string, (records: unknown) => Promise<unknown>][] {
  const { whole, stream } = FORMATS[name] as (typeof FORMATS)[string]
  return [
    [`to${name}`, async (records) => whole(records as never)],
    [`stream${name}`, (records) => list(stream(records as never))],
  ]
}

/** The error message of a call. */
async function failure(call: () => unknown): Promise<Error> {
  try {
    await call()
  } catch (error) {
    return error as Error
  }
  throw new Error('expected a failure, found none')
}

test.each(partNames)('the records that every format of %s is tried with are valid and have every field', (part) => {
  for (const record of wholeRecords(part)) expect(ownPartSchemas[part].parse(record)).toEqual(record)
})

describe.each(names)('%s', (name) => {
  const { whole, stream, joined } = FORMATS[name] as (typeof FORMATS)[string]
  const records = recordsFor(name)

  test.each([
    ['a list', records, records],
    ['an async source', records, () => later(records)],
    ['nothing', [], []],
  ] as [string, readonly object[], unknown][])('chunks of %s make up the whole', async (_, all, given) => {
    const expected = await whole(all as never)
    const source = typeof given === 'function' ? given() : given
    expect(await joined(stream(source as never) as never)).toEqual(expected)
  })

  // Parquet has row groups of its own
  test.skipIf(name === 'Parquet')('many records come in several chunks, and are taken as they are needed', async () => {
    let taken = 0
    function* many() {
      for (let at = 0; at < 3000; at++) {
        taken += 1
        yield { ...records[at % records.length], id: `record-${at}` }
      }
    }
    const chunks = stream(many() as never)[Symbol.asyncIterator]()
    const first = await chunks.next()
    expect(taken).toBeLessThan(1000)
    const sizes = [first.value, ...(await list({ [Symbol.asyncIterator]: () => chunks }))].map(
      (chunk) => String(chunk).length,
    )
    expect(sizes.length).toBeGreaterThan(3)
    expect(Math.max(...sizes)).toBeLessThan(80_000)
  })

  test.each([['text'], [undefined], [null], [7], [{}]])('%j is not a list of records', async (given) => {
    for (const [caller, call] of callers(name)) {
      const error = await failure(() => call(given))
      expect([error.constructor, error.message]).toEqual([
        TypeError,
        expect.stringContaining(`${caller}: expected records to be `),
      ])
    }
  })

  test.each([['text'], [undefined], [null], [7]])('%j is not a record', async (given) => {
    for (const [caller, call] of callers(name)) {
      const error = await failure(() => call([records[0], given]))
      expect([error.constructor, error.message]).toEqual([
        TypeError,
        expect.stringContaining(`${caller}: expected records[1] to be a record, found `),
      ])
    }
  })

  test('an unexpected error is reported with position and id, and kept as cause', async () => {
    const cause = new Error('no reading')
    const unreadable = { ...records[0], id: 'mine' }
    Object.defineProperty(unreadable, 'name', {
      enumerable: true,
      get: () => {
        throw cause
      },
    })
    for (const [caller, call] of callers(name)) {
      const error = await failure(() => call([records[0], unreadable]))
      expect(error.message).toMatch(new RegExp(`^${caller}: expected records\\[1\\] of "mine" .*no reading`))
      expect(error.cause).toBe(cause)
    }
  })

  test.skipIf(name === 'Ndjson')('a record of another type is reported', async () => {
    for (const [caller, call] of callers(name)) {
      const { message } = await failure(() => call([{ ...records[0], type: 'planet' }]))
      expect(message).toContain(`${caller}: expected records[0].type of "${(records[0] as { id: string }).id}" to be `)
    }
  })
})

test('an unreadable id is omitted from the error', () => {
  const record = Object.defineProperty({ type: 'event' }, 'id', {
    enumerable: true,
    get: () => {
      throw new Error('no reading')
    },
  })
  expect(() => toCsv('events', [record as never])).toThrow(/records\[0\] to match its schema, .*no reading/)
})

test.each([
  [{ kind: 7 }, 'kind', 'a text'],
  [{ kind: '' }, 'kind', 'a text'],
  [{ kind: undefined }, 'kind', 'to have a value'],
  [{ kind: null }, 'kind', 'to have a value'],
  [{ forum: null }, 'forum', 'to have a value'],
  [{ edition: 1.5 }, 'edition', 'a whole number'],
  [{ edition: Number.NaN }, 'edition', 'a whole number'],
  [{ edition: 2 ** 53 }, 'edition', 'a whole number'],
  [{ name: 'Fair' }, 'name', 'an object'],
  [{ name: [] }, 'name', 'an object'],
  [{ name: {} }, 'name', 'to have a value'],
  [{ name: { zh: '会', fr: 'Foire' } }, 'name.fr', 'to be absent'],
  [{ colour: 'red' }, 'colour', 'to be absent'],
  [{ 'date.start': '2022-02-30' }, 'date.start', 'a calendar day'],
  [{ 'date.end': undefined }, 'date.end', 'to have a value'],
  [{ places: 'xiamen' }, 'places', 'a list'],
  [{ places: [] }, 'places', 'a non-empty list'],
  [{ places: ['xiamen', ''] }, 'places.1', 'to be a text'],
  [{ places: new Array(1) }, 'places.0', 'to be a text'],
  [{ participants: [{ who: 'xiamen' }] }, 'participants.0.role', 'to have a value'],
  [{ participants: [{ role: 'host', who: 7 }] }, 'participants.0.who', 'a text'],
  [{ participants: ['xiamen'] }, 'participants.0', 'an object'],
])('an event with %j: %s is named', async (change, field, words) => {
  const event = structuredClone(recordIn(dataset, 'ocean-forum-2019'))
  for (const [path, value] of Object.entries(change)) set(event, path, value)
  for (const call of [
    () => toCsv('events', [event as never]),
    () => toJsonLd([event as never]),
    () => toParquet('events', [event as never]),
  ]) {
    const { message } = await failure(call)
    expect(message).toContain(`: expected records[0].${field} of "ocean-forum-2019" `)
    expect(message).toContain(words)
  }
})

test.each([
  ['places', 'wanglan', { location: { lat: Number.POSITIVE_INFINITY, lon: 0 } }, 'location.lat', 'a number'],
  ['sources', 'harbour-report-2019', { newspaper: 'null' }, 'newspaper', 'other than "null"'],
  ['sources', 'coast-agency-forum-2019', { official: 'no' }, 'official', 'true or false'],
] as const)('%s: %s with %j', (part, id, change, field, words) => {
  const record = structuredClone(recordIn(dataset, id))
  for (const [path, value] of Object.entries(change)) set(record, path, value)
  const call = () => toCsv(part, [record as never])
  expect(call).toThrow(`records[0].${field} of "${id}" to be `)
  expect(call).toThrow(words)
})

test.each([[new Date(0)], [['a']], ['text']])('%j is not a valid says', (says) => {
  const [entry] = dataset.evidence
  expect(() => toCsv('evidence', [{ ...entry, says } as never])).toThrow('records[0].says to be an object')
})

test.each(['ids', 'constructor', undefined])('%s is not a part', async (part) => {
  const calls: [string, () => unknown][] = [
    ['toCsv', () => toCsv(part as never, [])],
    ['streamCsv', () => join(streamCsv(part as never, []))],
    ['fromCsv', () => fromCsv(part as never, '')],
    ['toParquet', () => toParquet(part as never, [])],
    ['streamParquet', () => list(streamParquet(part as never, []))],
  ]
  for (const [caller, call] of calls) {
    const error = await failure(call)
    expect([error.constructor, error.message]).toEqual([
      RangeError,
      expect.stringContaining(`${caller}: expected part to be one of ${partNames.join(', ')}, found `),
    ])
  }
})

describe('options', () => {
  const callers: [string, (options: never) => unknown][] = [
    ['toCsv', (options) => toCsv('events', [], options)],
    ['streamCsv', (options) => join(streamCsv('events', [], options))],
    ['toGeoJson', (options) => toGeoJson([], options)],
    ['streamGeoJson', (options) => join(streamGeoJson([], options))],
    ['toICalendar', (options) => toICalendar([], options)],
    ['streamICalendar', (options) => join(streamICalendar([], options))],
    ['toJsonLd', (options) => toJsonLd([], options)],
    ['streamJsonLd', (options) => join(streamJsonLd([], options))],
  ]

  test.each([
    [TypeError, 'options to be an object', 7, /./],
    [TypeError, 'options to have only ', { plases: [] }, /./],
    [TypeError, 'options.places to be ', { places: 'xiamen' }, /Geo|Cal/],
    [TypeError, 'options.places to be ', { places: {} }, /Geo|Cal/],
    [RangeError, 'options.base to be ', { base: '#here' }, /Ld/],
  ])('%o: expected %s, found %j', async (kind, words, options, names) => {
    for (const [caller, call] of callers.filter(([name]) => names.test(name))) {
      const error = await failure(() => call(options as never))
      expect([error.constructor, error.message]).toEqual([
        kind,
        expect.stringContaining(`${caller}: expected ${words}`),
      ])
    }
  })

  test.each(callers)(
    'of %s may be left out, and null, as untyped callers write it, leaves them out',
    async (_, call) => {
      expect(await call(null as never)).toEqual(await call({} as never))
    },
  )
})

test.each([
  ['collections.sources to be ', toBibtex, { sources: 'x', people, organizations }],
  ['collections.sources to be ', toBibtex, undefined],
  ['collections.people to be ', toCslJson, { sources, people: undefined, organizations }],
  [`records[${sources.length}] to be a record`, toCslJson, { sources: [...sources, null], people, organizations }],
  [`records[0].type of "${events[0]?.id}" to be `, toBibtex, { sources: [events[0]], people, organizations }],
  ['records[0].language of ', toCslJson, { sources: [{ ...sources[0], language: 7 }], people, organizations }],
])('sources: expected %s, reported by %o', (words, convert, collections) => {
  expect(() => convert(collections as never)).toThrow(TypeError)
  expect(() => convert(collections as never)).toThrow(`${convert.name}: expected ${words}`)
})

test('an own record with only required fields works in each supported format', async () => {
  const date = { edtf: '2024', start: '2024-01-01', end: '2024-12-31' }
  const event = { id: 'party', type: 'event', name: { en: 'Party' }, kind: 'party', date } as const
  const place = { id: 'here', type: 'place', name: { zh: '此地' }, kind: 'hamlet' } as const
  expect(fromCsv('events', toCsv('events', [event]))).toEqual([event])
  expect(await toParquet('events', [event])).toBeInstanceOf(Uint8Array)
  expect(toICalendar([event])).toContain('SUMMARY:Party')
  expect(toGeoJson([place]).features).toMatchObject([{ id: 'here', geometry: null }])
  expect(JSON.parse(toJsonLd([event, place]))['@graph']).toHaveLength(2)
})
