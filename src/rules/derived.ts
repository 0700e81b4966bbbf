import type { OwnDate } from '../dates/edtf-date.js'
import { topField } from '../evidence/speaks-of.js'
import type { OwnEvent, OwnEvidence, OwnPlace, OwnRecord, OwnTie } from '../generated/types.js'
import { compare } from '../query/engine/counts.js'
import type { RuleContext } from './rule.js'

/** The inputs of a derived value. */
export type World = Pick<RuleContext, 'recordOf' | 'evidenceOf'>

type Derive<R> = (record: R, world: World) => unknown

/** The ids of the sources of a record's evidence, each once, in the order of the evidence. */
const sources: Derive<OwnRecord> = ({ id }, { evidenceOf }) => {
  const ids = [...new Set(evidenceOf.get(id)?.map(({ source }) => source))]
  return ids.length > 0 ? ids : undefined
}

/** The fields of a record that a source contradicts. */
const disputed: Derive<OwnRecord> = ({ id }, { evidenceOf }) => {
  const fields = (evidenceOf.get(id) ?? [])
    .filter(({ agrees }) => agrees === 'no')
    .flatMap((entry) => entry.fields.map(topField))
  return fields.length > 0 ? [...new Set(fields)].sort() : undefined
}

/** The name of a tie, from the names of both parties. */
const tieName: Derive<OwnTie> = ({ party, partner }, world) => {
  const names = [party, partner].map((id) => named(id, world))
  const joined = (language: 'zh' | 'en', between: string) =>
    names.map((name, at) => name?.[language] ?? [party, partner][at]).join(between)
  return { zh: joined('zh', '—'), en: joined('en', ' – ') }
}

/** The place of a tie's partner: the partner itself, or the location of an organization. */
function placeOfPartner({ partner }: OwnTie, world: World): OwnPlace | undefined {
  const { record } = world.recordOf.get(partner) ?? {}
  return placeOf(record?.type === 'organization' ? record.place : partner, world)
}

/** The country of a tie's partner. */
const tieCountry: Derive<OwnTie> = (tie, world) => placeOfPartner(tie, world)?.country

/** The regions of a tie's partner. */
const tieRegions: Derive<OwnTie> = (tie, world) => placeOfPartner(tie, world)?.regions

/** The date of the earliest source of a tie without a start date. */
const firstReported: Derive<OwnTie> = ({ id, since }, world) =>
  since ? undefined : sourceDates(id, world, () => true).sort((a, b) => compare(a.start, b.start))[0]

/** The date of the latest source that treats a tie as in force, before the next stage began. */
const lastConfirmed: Derive<OwnTie> = ({ id, succeededBy }, world) => {
  const { record: next } = world.recordOf.get(succeededBy ?? '') ?? {}
  const until = next?.type === 'tie' ? next.since?.end : undefined
  const dates = sourceDates(id, world, ({ agrees, fields }) => agrees === 'yes' && fields.includes('kind'))
  return dates.filter(({ start }) => until === undefined || start <= until).sort((a, b) => compare(b.end, a.end))[0]
}

function sourceDates(id: string, { evidenceOf, recordOf }: World, counts: (entry: OwnEvidence) => boolean): OwnDate[] {
  return (evidenceOf.get(id) ?? []).filter(counts).flatMap(({ source }) => {
    const { record } = recordOf.get(source) ?? {}
    return record?.type === 'source' && record.published ? [record.published] : []
  })
}

/** The places where an event took place and the places that took part. */
function placesOfEvent({ places = [], participants = [] }: OwnEvent, world: World): OwnPlace[] {
  return [...places, ...participants.map(({ who }) => who)].flatMap((id) => placeOf(id, world) ?? [])
}

/** The countries of an event's places. */
const eventCountries: Derive<OwnEvent> = (event, world) =>
  distinct(placesOfEvent(event, world).map(({ country }) => country))

/** The regions of an event's places. */
const eventRegions: Derive<OwnEvent> = (event, world) =>
  distinct(placesOfEvent(event, world).flatMap(({ regions = [] }) => regions))

function distinct(values: readonly (string | undefined)[]): string[] | undefined {
  const found = [...new Set(values)].filter((value) => value !== undefined)
  return found.length > 0 ? found : undefined
}

const EVERYWHERE: Readonly<Record<string, Derive<never>>> = { sources, disputed }

const BY_TYPE: Readonly<Record<string, Readonly<Record<string, Derive<never>>>>> = {
  event: { countries: eventCountries, regions: eventRegions },
  tie: { name: tieName, country: tieCountry, regions: tieRegions, firstReported, lastConfirmed },
  source: { sources: () => undefined, disputed: () => undefined },
}

/**
 * The functions that derive fields, by field; the rule `derived-values` compares their results. The start, end and basis of a
 * date have separate rules.
 */
export function derivedValues(record: OwnRecord, world: World): Record<string, unknown> {
  const derive = { ...EVERYWHERE, ...BY_TYPE[record.type] }
  return Object.fromEntries(
    Object.entries(derive).flatMap(([field, of]) => {
      const value = (of as Derive<OwnRecord>)(record, world)
      return value === undefined ? [] : [[field, value]]
    }),
  )
}

function named(id: string, { recordOf }: World): { readonly zh?: string; readonly en?: string } | undefined {
  const { record } = recordOf.get(id) ?? {}
  return record && 'name' in record ? (record.name as { zh?: string; en?: string }) : undefined
}

function placeOf(id: string | undefined, { recordOf }: World): OwnPlace | undefined {
  const { record } = recordOf.get(id ?? '') ?? {}
  return record?.type === 'place' ? record : undefined
}
