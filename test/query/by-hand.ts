import { findEvents, findFigures, findStatements, findTies } from '../../src/index.js'
import { indexEvents, indexFigures, indexStatements, indexTies } from '../../src/query/indexes.js'
import { edtfDays } from '../edtf-days.js'

// biome-ignore lint/suspicious/noExplicitAny: records of all types are read alike, and broken in ways that their types forbid
export type Loose = any
export type Query = Readonly<Record<string, Loose>>
type Read = (record: Loose, places: readonly Loose[]) => unknown

const who = (event: Loose): string[] => (event.participants ?? []).map((one: Loose) => one.who)
const placesOf = (event: Loose): string[] => [...(event.places ?? []), ...who(event)]
const placed = (event: Loose, places: readonly Loose[]) =>
  placesOf(event).map((id) => places.find((place) => place.id === id))
const region: Record<string, Read> = { region: (record) => record.regions }
const fields = (...names: string[]): Record<string, Read> =>
  Object.fromEntries(names.map((name) => [name, (record: Loose) => record[name]]))
const source: Record<string, Read> = { source: (record) => record.sources }

/** The keys of a record in each facet of its type, written independently of the code under test. */
export const KEYS: Readonly<Record<string, Readonly<Record<string, Read>>>> = {
  event: {
    ...fields('kind', 'forum'),
    ...source,
    place: placesOf,
    // looked up only if the event itself has no value
    country: (event, places) => event.countries ?? placed(event, places).map((place) => place?.country),
    region: (event, places) => event.regions ?? placed(event, places).flatMap((place) => place?.regions),
    organization: who,
    person: who,
    planned: (event) => String(event.status === 'planned'),
  },
  forum: { ...fields('kind', 'place', 'partOf'), ...source },
  tie: { ...fields('kind', 'country', 'party', 'partner'), ...region, ...source },
  figure: { ...fields('about', 'unit', 'kind', 'qualifier'), ...source },
  place: { ...fields('kind', 'country', 'within'), ...region, ...source },
  organization: { ...fields('kind', 'place', 'parent'), ...source },
  person: { organization: (person) => person.roles?.map((role: Loose) => role.organization), ...source },
  initiative: { ...fields('kind', 'status', 'by', 'partOf'), place: (initiative) => initiative.places, ...source },
  statement: { ...fields('by', 'about', 'kind', 'event'), ...source },
  source: fields('kind', 'language', 'newspaper', 'relayedFrom', 'byline', 'document', 'publisher'),
}

/** The field with the date of each record type. */
export const DATES: Readonly<Record<string, string>> = {
  event: 'date',
  tie: 'since',
  figure: 'period',
  initiative: 'date',
  statement: 'period',
  source: 'published',
}

const TEXTS: Readonly<Record<string, (record: Loose) => unknown[]>> = {
  event: ({ name, theme, participants = [] }) => [
    name,
    theme,
    ...participants.flatMap(({ group, as }: Loose) => [group, as]),
  ],
  tie: ({ name, areas = [], signatories = [] }) => [name, ...areas, ...signatories.map((one: Loose) => one.as)],
  figure: ({ counts, wording }) => [counts, wording],
  statement: ({ gist, group, topics = [] }) => [gist, group, ...topics],
}

/** The keys of a record in a facet, each once. */
export function keysByHand(record: Loose, facet: string, places: readonly Loose[]): string[] {
  const keys = [KEYS[record.type]?.[facet]?.(record, places)].flat()
  return [...new Set(keys.filter((key): key is string => typeof key === 'string'))]
}

const LENGTHS = { day: 10, month: 7, year: 4 } as const

/**
 * The days, months or years that the date of each record may fall in, among those that occur in any record, found day by day.
 * An open side has none.
 */
export function periodsByHand(records: readonly Loose[], unit: keyof typeof LENGTHS): Map<Loose, string[]> {
  const cut = (day: string) => day.slice(0, LENGTHS[unit])
  const named = new Set<string>()
  for (const record of records) {
    const { start, end } = record[DATES[record.type] ?? ''] ?? {}
    if (start === undefined) continue
    const open = start === '0000-01-01' || end === '9999-12-31'
    if (!open) for (let day = start; day <= end; day = dayAfter(day)) named.add(cut(day))
    if (start !== '0000-01-01') named.add(cut(start))
    if (end !== '9999-12-31') named.add(cut(end))
  }
  const within = ({ start = '9999', end = '0000' } = {}) =>
    [...named].filter((key) => key >= cut(start) && key <= cut(end)).sort()
  return new Map(records.map((record) => [record, within(record[DATES[record.type] ?? ''])]))
}

/** The texts of a record that a query searches. */
export function textsByHand(record: Loose): string[] {
  return (TEXTS[record.type]?.(record) ?? []).flatMap((text) =>
    typeof text === 'string' ? [text] : Object.values(text ?? {}).filter((one) => typeof one === 'string'),
  )
}

/** The records that match a query, each tested in the simplest way. */
export function filterByHand(query: Query, records: readonly Loose[], places: readonly Loose[]): Loose[] {
  const { during, match, text, atLeast, atMost, asOf, ...facets } = query
  const within = match === 'within'
  return records.filter((record) => {
    const date = record[DATES[record.type] as string]
    const words: string[] = text === undefined ? [] : text.split(/\s+/).filter(Boolean)
    const texts = textsByHand(record).map((one) => one.toLowerCase())
    return (
      Object.entries(facets).every(
        ([facet, wanted]) =>
          wanted === undefined ||
          keysByHand(record, facet, places).some((key) => [wanted].flat().map(String).includes(key)),
      ) &&
      (during === undefined || (date !== undefined && liesIn(date, edtfDays(during) as Days, within))) &&
      words.every((word) => texts.some((one) => one.includes(word.toLowerCase()))) &&
      ((atLeast === undefined && atMost === undefined) || boundsHold(record, atLeast, atMost, within)) &&
      (asOf === undefined || heldByHand(record, records, edtfDays(asOf) as Days, within))
    )
  })
}

interface Days {
  readonly start: string
  readonly end: string
}

function liesIn(date: Days, { start, end }: Days, within: boolean): boolean {
  const outside = date.end < start || date.start > end
  return within ? !outside && !(date.start < start) && !(date.end > end) : !outside
}

const MEANS: Readonly<Record<string, (number: number, value: number) => boolean>> = {
  exact: (number, value) => number === value,
  approximately: () => true,
  nearly: (number, value) => number < value,
  'more-than': (number, value) => number > value,
  'at-least': (number, value) => number >= value,
}

/** Whether some or all numbers that a figure can mean are within the bounds, tested number by number. */
function boundsHold({ value, qualifier = 'exact' }: Loose, atLeast = -Infinity, atMost = Infinity, within = false) {
  // numbers around all bounds, including halves for exclusive bounds, and some beyond
  const near = [value, atLeast, atMost]
    .filter(Number.isFinite)
    .flatMap((number) => [number - 0.5, number, number + 0.5])
  const meant = [-1e15, ...near, 1e15].filter((number) => MEANS[qualifier]?.(number, value))
  const holds = (number: number) => atLeast <= number && number <= atMost
  return within ? meant.every(holds) : meant.some(holds)
}

/** Whether a tie was in force on some of the days, for some or for all possible start and end dates. */
function heldByHand(tie: Loose, ties: readonly Loose[], asked: Days, within: boolean): boolean {
  const begun = tie.since ?? tie.firstReported
  const ended = ties.find(({ id }) => id === tie.succeededBy)?.since
  if (begun === undefined && within) return false
  // the longest and the shortest possible duration are enough
  const first = begun === undefined ? '0000-01-01' : within ? begun.end : begun.start
  const last = ended === undefined ? '9999-12-31' : dayBefore(within ? ended.start : ended.end)
  return first <= last && first <= asked.end && last >= asked.start
}

export function dayBefore(day: string): string {
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10)
}

function dayAfter(day: string): string {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10)
}

/** Each find function, with its index function and the type of its records. */
export const FINDERS = {
  findEvents: { type: 'event', collection: 'events', find: findEvents, index: indexEvents },
  findTies: { type: 'tie', collection: 'ties', find: findTies, index: indexTies },
  findFigures: { type: 'figure', collection: 'figures', find: findFigures, index: indexFigures },
  findStatements: { type: 'statement', collection: 'statements', find: findStatements, index: indexStatements },
} as unknown as Readonly<Record<FinderName, Finder>>

export type FinderName = 'findEvents' | 'findTies' | 'findFigures' | 'findStatements'

export interface Finder {
  readonly type: string
  readonly collection: 'events' | 'ties' | 'figures' | 'statements'
  readonly find: (query?: Query, records?: unknown, options?: unknown) => Loose[]
  readonly index: (records: unknown, options?: unknown) => Loose
}

export const FINDER_NAMES = Object.keys(FINDERS) as FinderName[]
