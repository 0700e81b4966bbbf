import { checkList } from '../describe/check-argument.js'
import { unknownName } from '../describe/nearest.js'
import { bundledCollections } from '../generated/getters.js'
import type { RecordId } from '../generated/ids.js'
import { recordTypes } from '../generated/tables.js'
import type { AnyRecord, CollectionName, OwnCollections, OwnRecord } from '../generated/types.js'
import { referencesOf } from '../rules/references-of.js'

/** The record at the other end of a reference. */
export interface Relation<R extends OwnRecord = AnyRecord> {
  readonly collection: CollectionName
  /** The role of the record that is referred to: the role of a participant, or else the name of the field. */
  readonly role: string
  readonly record: R
}

/** The records related to one record. */
export interface Related<R extends OwnRecord = AnyRecord> {
  readonly refersTo: readonly Relation<R>[]
  readonly referredBy: readonly Relation<R>[]
}

type Graph = ReadonlyMap<
  string,
  { readonly refersTo: Relation<OwnRecord>[]; readonly referredBy: Relation<OwnRecord>[] }
>

let bundledGraph: Graph | undefined

/**
 * The records that a record refers to and the records that refer to it, by collection and role.
 *
 * @param id the id of a record
 * @param collections your own collections, all of them; the bundled ones if omitted
 * @returns references in the order of the record's fields, referring records grouped by collection; frozen
 * @throws RangeError if no record has the id; the message suggests the nearest ids
 * @example
 * import { related } from 'open-xiamen'
 * const { referredBy } = related('meiya-pico')
 * console.log(referredBy.map(({ role, record }) => `${role}: ${record.id}`)[1]) // donor: pandemic-supplies-donation-2020
 */
export function related(id: RecordId): Related
export function related(id: string, collections: OwnCollections): Related<OwnRecord>
export function related(id: string, collections: OwnCollections = bundledCollections): Related<OwnRecord> {
  const graph = (collections === bundledCollections && bundledGraph) || buildGraph(collections)
  if (collections === bundledCollections) bundledGraph = graph
  const relations = graph.get(id)
  if (!relations) throw unknownName('related', 'the id of a record', id, graph.keys())
  return relations
}

function buildGraph(collections: OwnCollections): Graph {
  const named = (Object.keys(recordTypes) as CollectionName[]).flatMap((collection) => {
    const records: unknown = collections?.[collection]
    checkList('related', `collections.${collection}`, records)
    return collections[collection].map((record) => ({ collection, record }))
  })
  const graph = new Map(
    named.map(({ record }) => [
      record.id,
      { refersTo: [] as Relation<OwnRecord>[], referredBy: [] as Relation<OwnRecord>[] },
    ]),
  )
  const byId = new Map(named.map((entry) => [entry.record.id, entry]))
  for (const { collection, record } of named) {
    for (const { id, role } of rolesIn(record)) {
      const target = byId.get(id)
      if (!target) continue
      graph.get(record.id)?.refersTo.push(Object.freeze({ ...target, role }))
      graph.get(id)?.referredBy.push(Object.freeze({ collection, record, role }))
    }
  }
  for (const relations of graph.values()) {
    Object.freeze(relations.refersTo)
    Object.freeze(relations.referredBy)
    Object.freeze(relations)
  }
  return graph
}

function rolesIn(record: OwnRecord): { id: string; role: string }[] {
  const roles = referencesOf(record)
    .filter(({ field }) => field !== 'participants.who')
    .map(({ field, id }) => ({ id, role: field.slice(field.lastIndexOf('.') + 1) }))
  if (record.type === 'event') {
    for (const { who, role } of record.participants ?? []) if (who !== undefined) roles.push({ id: who, role })
  }
  return roles
}

/** A record and the number of references to it in other records. */
export interface ReferenceCount<R extends OwnRecord = AnyRecord> {
  readonly record: R
  readonly count: number
}

/**
 * Ranks records by the number of references to them in other bundled records, most first: which organizations or places are
 * mentioned most.
 *
 * @param records some of the bundled records
 * @returns a new array, which you may change
 * @throws TypeError if `records` is not an array
 * @throws RangeError if a record is not bundled
 * @example
 * import { countReferences, organizations } from 'open-xiamen'
 * const [first] = countReferences(organizations)
 * console.log((first?.count ?? 0) > 5) // true
 */
export function countReferences<R extends AnyRecord>(records: readonly R[]): ReferenceCount<R>[] {
  checkList('countReferences', 'records', records)
  return Array.from(records, (record) => ({ record, count: related(record?.id).referredBy.length })).sort(
    (a, b) => b.count - a.count,
  )
}
