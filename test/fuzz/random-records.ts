import fc from 'fast-check'
import type { OwnDate, OwnEvent, OwnFigure, OwnPlace, OwnStatement, OwnTie } from '../../src/index.js'
import type { FinderName, Query } from '../query/by-hand.js'

const COUNTRIES = ['CN', 'NZ', 'MX', 'IL']
const REGIONS = ['Asia', 'Oceania', 'Polynesia', 'the far side of the Moon']

/** The calendar day that is the given number of days after 2000-01-01. */
export function dayAfter(days: number): string {
  return new Date(Date.UTC(2000, 0, 1) + days * 86_400_000).toISOString().slice(0, 10)
}

/** Places whose ids are `p0` to `p7`, in four countries; `p7` is in none. */
export const randomPlaces: readonly OwnPlace[] = Array.from({ length: 8 }, (_, at) => ({
  id: `p${at}`,
  type: 'place',
  name: { en: `Place ${at}` },
  kind: 'city',
  ...(at < 7 && { country: COUNTRIES[at % 4] as string, regions: REGIONS.slice(at % 4, (at % 4) + 2) }),
}))

const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: undefined })
const some = <T>(...values: T[]) => fc.constantFrom<(T | undefined)[]>(...values, undefined)
const place = fc.integer({ min: 0, max: 7 }).map((at) => `p${at}`)
const list = (of: fc.Arbitrary<string>) => maybe(fc.array(of, { minLength: 1, maxLength: 3 }))
const names = fc.constantFrom(
  { en: 'Forum (A)' },
  { zh: '论坛' },
  { zh: '展会', en: 'fair.*' },
  { en: 'Ünïcode and café' },
  { en: 'A Forum of two words', zh: undefined },
)
const sources = list(fc.constantFrom('s0', 's1'))

/** A date of any length from a day to decades, most of them short, within 60 days or 60 years. */
const date: fc.Arbitrary<OwnDate> = fc
  .tuple(
    fc.oneof(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 20_000 })),
    fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 12_000 })),
    some<'stated' | 'inferred'>('stated', 'inferred'),
  )
  .map(([first, length, basis]) => {
    const [start, end] = [dayAfter(first), dayAfter(first + length)]
    return { edtf: `${start}/${end}`, start, end, basis }
  })

/** Numbered own records; each optional field is missing in some of them. */
const numbered = <R extends object>(one: fc.Arbitrary<R>, type: string) =>
  fc
    .array(one, { maxLength: 60, size: 'max' })
    .map((drawn) => drawn.map((record, at) => ({ id: `${type}-${at}`, type, ...record })))

export const randomRecords = {
  findEvents: numbered(
    fc.record({
      kind: some('fair', 'forum', 'visit').map((kind) => kind ?? 'gathering'),
      name: names,
      status: some('held', 'planned'),
      date,
      places: list(place),
      countries: list(fc.constantFrom(...COUNTRIES)),
      regions: list(fc.constantFrom(...REGIONS)),
      forum: some('f0', 'f1'),
      participants: maybe(
        fc.array(
          fc.oneof(
            fc.record({ role: fc.constant('host'), who: fc.oneof(place, fc.constantFrom('o0', 'o1', 'h0')) }),
            fc.record({ role: fc.constant('guest'), group: names }),
          ),
          { minLength: 1, maxLength: 3 },
        ),
      ),
      sources,
    }),
    'event',
  ) as unknown as fc.Arbitrary<OwnEvent[]>,
  // any other tie, or a missing one, can succeed a tie
  findTies: numbered(
    fc.record({
      kind: fc.constantFrom('sister-city', 'friendly-port', 'alliance'),
      name: maybe(names),
      party: fc.constantFrom('p0', 'p4'),
      partner: fc.oneof(place, fc.constant('o0')),
      country: some(...COUNTRIES),
      regions: list(fc.constantFrom(...REGIONS)),
      since: maybe(date),
      firstReported: maybe(date),
      succeededBy: maybe(fc.integer({ min: 0, max: 20 }).map((at) => `tie-${at}`)),
      sources,
    }),
    'tie',
  ) as unknown as fc.Arbitrary<OwnTie[]>,
  findFigures: numbered(
    fc.record({
      value: fc.integer({ min: 0, max: 20 }),
      qualifier: some('exact', 'approximately', 'nearly', 'more-than', 'at-least'),
      unit: fc.constantFrom('person', 'USD', 'TEU'),
      kind: fc.constantFrom('count', 'amount'),
      counts: names,
      about: list(place),
      period: maybe(date),
      wording: some('多', 'over'),
      sources,
    }),
    'figure',
  ) as unknown as fc.Arbitrary<OwnFigure[]>,
  findStatements: numbered(
    fc.record({
      kind: fc.constantFrom('aim', 'view'),
      gist: names,
      group: maybe(names),
      topics: maybe(fc.array(names, { minLength: 1, maxLength: 2 })),
      by: list(fc.constantFrom('h0', 'o0')),
      about: list(place),
      event: some('e0', 'e1'),
      period: maybe(date),
      sources,
    }),
    'statement',
  ) as unknown as fc.Arbitrary<OwnStatement[]>,
} satisfies Record<FinderName, fc.Arbitrary<unknown>>

/** An EDTF string from a day to decades, closed or open at one end, in every form that a query accepts. */
export const randomDays = fc.oneof(
  fc.integer({ min: 0, max: 20_000 }).map(dayAfter),
  fc.integer({ min: 2000, max: 2054 }).map(String),
  fc
    .tuple(fc.integer({ min: 2000, max: 2054 }), fc.integer({ min: 1, max: 12 }))
    .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}`),
  fc
    .tuple(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 0, max: 5000 }))
    .map(([from, length]) => `${dayAfter(from)}/${dayAfter(from + length)}`),
  fc.integer({ min: 0, max: 20_000 }).map((from) => `${dayAfter(from)}/..`),
  fc.integer({ min: 0, max: 20_000 }).map((to) => `../${dayAfter(to)}`),
  fc.integer({ min: 0, max: 60 }).map(dayAfter),
  fc
    .tuple(fc.integer({ min: 0, max: 90 }), fc.integer({ min: 0, max: 90 }))
    .map(([one, other]) => `[${dayAfter(one)},${dayAfter(other)}]`),
)

const keys = <T extends string>(...values: T[]) =>
  fc.oneof(fc.constantFrom(...values), fc.subarray(values, { minLength: 1 }))

/** Queries with a few conditions; a query with all conditions would find nothing. */
const asking = (fields: Readonly<Record<string, fc.Arbitrary<unknown>>>): fc.Arbitrary<Query> => {
  const all: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
    during: randomDays,
    text: fc.constantFrom('forum', 'FAIR.*', '(a) f', '论', '[', 'words a', 'É', 'over'),
    source: keys('s0', 's1'),
    ...fields,
  }
  return fc.subarray(Object.keys(all), { maxLength: 3 }).chain((names) =>
    fc.record({
      match: some('overlaps', 'within'),
      ...Object.fromEntries(names.map((name) => [name, maybe(all[name] as fc.Arbitrary<unknown>)])),
    }),
  )
}

const bound = fc.integer({ min: -1, max: 22 })

export const randomQueries: Readonly<Record<FinderName, fc.Arbitrary<Query>>> = {
  findEvents: asking({
    kind: keys('fair', 'forum', 'gathering', 'no-such-kind'),
    place: keys('p0', 'p1', 'p7', 'p9'),
    country: keys(...COUNTRIES, 'FR'),
    region: keys(...REGIONS, 'Europe'),
    organization: keys('o0', 'o1'),
    person: keys('h0'),
    forum: keys('f0', 'f2'),
    planned: fc.boolean(),
  }),
  findTies: asking({
    kind: keys('sister-city', 'alliance'),
    country: keys(...COUNTRIES, 'FR'),
    region: keys(...REGIONS, 'Europe'),
    party: keys('p0', 'p4'),
    partner: keys('p1', 'p2', 'o0'),
    asOf: randomDays,
  }),
  findFigures: asking({
    about: keys('p1', 'p2', 'p9'),
    unit: keys('person', 'TEU', 'no-such-unit'),
    kind: keys('count', 'amount'),
    qualifier: keys('exact', 'nearly', 'more-than'),
    atLeast: bound,
    atMost: bound,
  }),
  findStatements: asking({
    by: keys('h0', 'o0', 'o9'),
    about: keys('p1', 'p2'),
    kind: keys('aim', 'view', 'no-such-kind'),
    event: keys('e0', 'e9'),
  }),
}
