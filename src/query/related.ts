import { checkList } from '../describe/check-list.js'
import { describeValue } from '../describe/describe-value.js'
import { collectionNames } from '../references/collection-names.js'
import { referencesOf } from '../references/references-of.js'
import type { AnyRecord, CollectionName, Collections } from '../types/dataset.js'
import type { AnyIds, Ids, KnownIds } from '../types/ids.js'
import { bundledCollections } from './bundled-collections.js'

/** One record at the other end of a reference. */
export interface Relation<I extends Ids = KnownIds> {
  readonly collection: CollectionName
  /** What the one that is referred to is to the other: the role of a participant, else the field that names it. */
  readonly role: string
  readonly record: AnyRecord<I>
}

/** The records around one record. */
export interface Related<I extends Ids = KnownIds> {
  readonly refersTo: readonly Relation<I>[]
  readonly referredBy: readonly Relation<I>[]
}

type Graph = ReadonlyMap<string, { readonly refersTo: Relation<AnyIds>[]; readonly referredBy: Relation<AnyIds>[] }>

let bundledGraph: Graph | undefined

/**
 * Every record that a record refers to and every one that refers to it, by collection and role.
 *
 * @param id the id of a record
 * @param collections all collections of your own; the bundled ones unless given
 * @returns references in the order of the record's fields; referring records collection by collection; frozen
 * @throws RangeError when no record has the id (untyped callers only, for the bundled data)
 * @example
 * import { related } from 'open-xiamen'
 * const { referredBy } = related('meiya-pico')
 * console.log(referredBy.map(({ role, record }) => `${role}: ${record.id}`)[1]) // donor: pandemic-supplies-donation-2020
 */
export function related(id: KnownIds['record']): Related
export function related<I extends Ids>(id: I['record'], collections: Collections<I>): Related<I>
export function related(id: string, collections: Collections<AnyIds> = bundledCollections): Related<AnyIds> {
  if (collections === bundledCollections) bundledGraph ??= buildGraph(collections)
  const graph = collections === bundledCollections && bundledGraph ? bundledGraph : buildGraph(collections)
  const relations = graph.get(id)
  if (!relations) throw new RangeError(`related: expected the id of a record, found ${describeValue(id)}`)
  return relations
}

function buildGraph(collections: Collections<AnyIds>): Graph {
  const named = collectionNames.flatMap((collection) => {
    const records: unknown = collections?.[collection]
    checkList('related', `collections.${collection}`, records)
    return collections[collection].map((record) => ({ collection, record }))
  })
  const graph = new Map(
    named.map(({ record }) => [
      record.id,
      { refersTo: [] as Relation<AnyIds>[], referredBy: [] as Relation<AnyIds>[] },
    ]),
  )
  const byId = new Map(named.map((entry) => [entry.record.id, entry]))
  for (const { collection, record } of named) {
    for (const { id, role } of rolesIn(collection, record)) {
      const target = byId.get(id)
      if (!target) continue
      graph.get(record.id)?.refersTo.push({ ...target, role })
      graph.get(id)?.referredBy.push({ collection, record, role })
    }
  }
  for (const relations of graph.values()) {
    const { refersTo, referredBy } = relations
    for (const relation of [...refersTo, ...referredBy]) Object.freeze(relation)
    Object.freeze(refersTo)
    Object.freeze(referredBy)
    Object.freeze(relations)
  }
  return graph
}

function rolesIn(collection: CollectionName, record: AnyRecord<AnyIds>): { id: string; role: string }[] {
  const roles = referencesOf(collection, record)
    .filter(({ field }) => field !== 'participants.who')
    .map(({ field, id }) => ({ id, role: field.slice(field.lastIndexOf('.') + 1) }))
  if (record.type === 'event') {
    for (const { who, role } of record.participants ?? []) if (who !== undefined) roles.push({ id: who, role })
  }
  return roles
}
