import { findInRecords, type Rule } from './rule.js'

/** The number of records of a cycle that a problem lists. */
const NAMED = 8

/** The fields that refer to a parent or a successor. */
const LEADING = ['within', 'partOf', 'parent', 'succeededBy', 'reprintOf']

/** References to parents and successors form no cycles. */
export const noCycles: Rule = (context) => {
  const parents = new Map(context.records.map(({ record }) => [record.id, parentOf(record)]))
  const inRing = recordsInRings(parents)
  return findInRecords(context, ({ id }) => {
    const parent = parents.get(id)
    // `resolved-references` reports a record that names itself
    if (!parent || parent.id === id || !inRing.has(id)) return []
    return [[parent.field, 'a chain without a cycle', wayRound(id, parents)]]
  })
}

interface Parent {
  readonly field: string
  readonly id: string
}

type Parents = ReadonlyMap<string, Parent | undefined>

/** The records on cycles. Each record is visited once, however long the chains are. */
function recordsInRings(parents: Parents): Set<string> {
  const inRing = new Set<string>()
  const walked = new Set<string>()
  for (const first of parents.keys()) {
    const way: string[] = []
    let at: string | undefined = first
    while (at !== undefined && !walked.has(at)) {
      walked.add(at)
      way.push(at)
      at = parents.get(at)?.id
    }
    // the walk met its own path, not an earlier one
    const met = at === undefined ? -1 : way.lastIndexOf(at)
    if (met >= 0) for (const id of way.slice(met)) inRing.add(id)
  }
  return inRing
}

function wayRound(id: string, parents: Parents): string {
  const way = [id]
  let at = parents.get(id)?.id
  while (at !== undefined && at !== id && way.length < NAMED) {
    way.push(at)
    at = parents.get(at)?.id
  }
  return [...way, ...(at === id ? [] : ['…']), id].join(' → ')
}

function parentOf(record: object): Parent | undefined {
  for (const field of LEADING) {
    const id = (record as Record<string, unknown>)[field]
    if (typeof id === 'string') return { field, id }
  }
  return undefined
}
