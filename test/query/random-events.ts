import fc from 'fast-check'
import type { AnyIds, EdtfDate, Event, Place } from '../../src/index.js'
import { eventKinds } from '../../src/kinds/event-kinds.js'

const DAY = 86_400_000

/** The calendar day that many days after 2000-01-01. */
export function dayAfter(days: number): string {
  return new Date(Date.UTC(2000, 0, 1) + days * DAY).toISOString().slice(0, 10)
}

export const COUNTRIES = ['CN', 'NZ', 'MX', 'IL'] as const

/** Places whose ids are `p0` to `p7`, in four countries; `p7` has none. */
export const randomPlaces: Place<AnyIds>[] = Array.from({ length: 8 }, (_, at) => ({
  id: `p${at}`,
  type: 'place',
  name: { zh: `地${at}`, en: `Place ${at}` },
  kind: 'city',
  ...(at < 7 && { country: COUNTRIES[at % COUNTRIES.length] }),
  sources: ['s'],
}))

const placeId = fc.integer({ min: 0, max: 7 }).map((at) => `p${at}`)

/** A date of any length from a day to decades, most of them short, within 60 days or 60 years. */
const date = fc
  .tuple(
    fc.oneof(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 20_000 })),
    fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 12_000 })),
    fc.constantFrom('stated', 'inferred'),
  )
  .map(([start, length, basis]): EdtfDate => {
    const [first, last] = [dayAfter(start), dayAfter(start + length)]
    return { edtf: `${first}/${last}`, start: first, end: last, basis: basis as EdtfDate['basis'] }
  })

const event = fc.record({
  kind: fc.constantFrom(...eventKinds.slice(0, 4)),
  status: fc.constantFrom('held', 'planned'),
  date,
  places: fc.option(fc.array(placeId, { maxLength: 3 }), { nil: undefined }),
  who: fc.array(fc.oneof(placeId, fc.constantFrom('o0', 'o1', 'h0')), { maxLength: 3 }),
  forum: fc.option(fc.constantFrom('f0', 'f1'), { nil: undefined }),
  word: fc.constantFrom('Forum (A)', 'fair.*', '论坛', 'Ünïcode'),
})

export const randomEvents = fc.array(event, { maxLength: 60 }).map((drawn) =>
  drawn.map(
    ({ who, word, ...rest }, at): Event<AnyIds> => ({
      ...rest,
      status: rest.status as 'held' | 'planned',
      id: `e${at}`,
      type: 'event',
      name: { zh: word, en: `Event ${at} ${word}` },
      participants: who.map((id) => ({ role: 'attendee', who: id })),
      sources: [`s${at % 2}`],
    }),
  ),
)

/** An EDTF string for `during`, closed or open at one end, from a day to decades. */
export const randomDuring = fc.oneof(
  fc.integer({ min: 0, max: 20_000 }).map(dayAfter),
  fc.integer({ min: 2000, max: 2054 }).map(String),
  fc
    .tuple(fc.integer({ min: 2000, max: 2054 }), fc.integer({ min: 1, max: 12 }))
    .map(([y, m]) => `${y}-${String(m).padStart(2, '0')}`),
  fc
    .tuple(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 0, max: 5000 }))
    .map(([a, n]) => `${dayAfter(a)}/${dayAfter(a + n)}`),
  fc.integer({ min: 0, max: 20_000 }).map((a) => `${dayAfter(a)}/..`),
  fc.integer({ min: 0, max: 20_000 }).map((a) => `../${dayAfter(a)}`),
)

const some = <T extends string>(...values: T[]) =>
  fc.option(fc.oneof(fc.constantFrom(...values), fc.subarray(values, { minLength: 1 })), { nil: undefined })

export const randomQueries = fc.record({
  during: fc.option(randomDuring, { nil: undefined }),
  match: fc.constantFrom('overlaps', 'within', undefined),
  kind: some(...eventKinds.slice(0, 5)),
  place: some('p0', 'p1', 'p7', 'p9'),
  country: some(...COUNTRIES, 'FR'),
  organization: some('o0', 'o1'),
  person: some('h0'),
  forum: some('f0', 'f2'),
  source: some('s0', 's1'),
  basis: fc.constantFrom('stated', 'inferred', undefined),
  planned: fc.constantFrom(true, false, undefined),
  text: fc.constantFrom(undefined, 'forum', 'FAIR.*', '(a) event', '论', '['),
})
