import { recordsOf } from './records-of.js'
import type { Rule } from './rule.js'

/** Nothing is part of itself: `within`, `partOf` and `parent` lead upwards and end. */
export const noCycles: Rule = ({ dataset }) => {
  const parents = new Map(recordsOf(dataset).map(({ record }) => [record.id, parentOf(record)]))
  return recordsOf(dataset).flatMap(({ collection, record }) => {
    const parent = parents.get(record.id)
    if (!parent) return []
    const seen = new Set<string>()
    let at: string | undefined = parent.id
    while (at !== undefined && at !== record.id && !seen.has(at)) {
      seen.add(at)
      at = parents.get(at)?.id
    }
    // that a record names itself is told by `resolved-references`
    return at === record.id && seen.size > 0
      ? [
          {
            collection,
            record: record.id,
            field: parent.field,
            expected: 'a chain that ends',
            found: [record.id, ...seen, record.id].join(' → '),
          },
        ]
      : []
  })
}

function parentOf(record: object): { field: string; id: string } | undefined {
  for (const field of ['within', 'partOf', 'parent']) {
    const id = (record as Record<string, unknown>)[field]
    if (typeof id === 'string') return { field, id }
  }
  return undefined
}
