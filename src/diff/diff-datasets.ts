import { canonicalJson } from '../evidence/canonical-json.js'
import type { OwnDataset, OwnRecord } from '../generated/types.js'
import type { Redirect } from '../query/redirect.js'
import { recordsOf } from '../rules/context.js'
import type { Change } from './bump.js'

/**
 * The changes to records and fields since the last release, and the bump that each one needs.
 *
 * Removing an id is a major change, and also an error unless a redirect exists (`UNREDIRECTED`). Removing a record from the
 * sister cities, or a country from all places, is a major change because the literal types narrow. New records and new values
 * are minor. Correcting or removing a value keeps every id and type, so it is a patch.
 */
export function diffDatasets(before: OwnDataset, after: OwnDataset, redirects: readonly Redirect[]): Change[] {
  const [old, current] = [byId(before), byId(after)]
  const redirected = new Map(redirects.map((redirect) => [redirect.from, redirect]))
  const changes: Change[] = []
  for (const [id, record] of old) {
    const now = current.get(id)
    if (!now) changes.push(gone(id, redirected.get(id)))
    else if (now.type !== record.type) {
      changes.push({ bump: 'major', subject: id, what: `changed from ${record.type} to ${now.type}` })
    } else changes.push(...fieldChanges(record, now))
  }
  for (const [id, record] of current) {
    if (!old.has(id)) changes.push({ bump: 'minor', subject: id, what: `added to ${record.type} records` })
  }
  return [...changes, ...narrowed(before, after), ...evidenceChanges(before, after, changes)]
}

/** What a change says of an id that is gone and has no redirect. */
export const UNREDIRECTED = 'removed without a redirect'

function gone(id: string, redirect: Redirect | undefined): Change {
  const what = redirect
    ? `${redirect.kind}${redirect.to.length > 0 ? ` to ${redirect.to.join(', ')}` : ''}: ${redirect.reason}`
    : UNREDIRECTED
  return { bump: 'major', subject: id, what }
}

function fieldChanges(before: OwnRecord, after: OwnRecord): Change[] {
  const [old, now] = [fieldsOf(before), fieldsOf(after)]
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((name): Change[] => {
    const subject = `${before.id} › ${name}`
    const [was, is] = [old.get(name), now.get(name)]
    if (is === undefined) return was === undefined ? [] : [{ bump: 'patch', subject, what: 'taken back' }]
    if (was === undefined) return [{ bump: 'minor', subject, what: 'added' }]
    return canonicalJson(was) === canonicalJson(is)
      ? []
      : [{ bump: 'patch', subject, what: `corrected from ${short(was)} to ${short(is)}` }]
  })
}

/** Sister cities and countries that are no longer among the literal types. */
function narrowed(before: OwnDataset, after: OwnDataset): Change[] {
  const lost = (namesOf: (dataset: OwnDataset) => readonly string[]) => {
    const left = new Set(namesOf(after))
    return [...new Set(namesOf(before))].filter((name) => !left.has(name))
  }
  const still = new Set(after.ties.map(({ id }) => id))
  const cities = lost(({ ties }) => ties.filter(({ kind }) => kind === 'sister-city').map(({ id }) => id))
  const countries = lost(({ places }) => places.flatMap(({ country }) => country ?? []))
  const narrowing = (subject: string, what: string): Change => ({ bump: 'major', subject, what })
  return [
    ...cities
      .filter((id) => still.has(id))
      .map((id) => narrowing(id, 'is no longer a sister city, so SisterCityId narrows')),
    ...countries.map((code) => narrowing(code, 'is no longer the country of any place, so CountryCode narrows')),
  ]
}

/** Changed evidence of unchanged records. */
function evidenceChanges(before: OwnDataset, after: OwnDataset, changes: readonly Change[]): Change[] {
  const changed = new Set(changes.map(({ subject }) => subject.split(' ')[0]))
  const [old, now] = [evidenceById(before), evidenceById(after)]
  return [...now].flatMap(([id, entries]): Change[] =>
    changed.has(id) || old.get(id) === entries ? [] : [{ bump: 'patch', subject: id, what: 'has different evidence' }],
  )
}

function evidenceById({ evidence }: OwnDataset): Map<string, string> {
  const grouped = new Map<string, string>()
  for (const entry of evidence) grouped.set(entry.record, `${grouped.get(entry.record) ?? ''}${canonicalJson(entry)}\n`)
  return grouped
}

function byId(dataset: OwnDataset): Map<string, OwnRecord> {
  return new Map(recordsOf(dataset).map(({ record }) => [record.id, record]))
}

/** The fields of a record; a map, as a name of a user's own can be `constructor`, which every object inherits. */
function fieldsOf(record: object): ReadonlyMap<string, unknown> {
  return new Map(Object.entries(record))
}

function short(value: unknown): string {
  const json = canonicalJson(value)
  return json.length > 60 ? `${json.slice(0, 59)}…` : json
}
