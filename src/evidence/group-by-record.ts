import type { Evidence } from '../types/evidence.js'
import type { AnyIds } from '../types/ids.js'

/** The evidence entries of each record, by its id, in their order. */
export function groupByRecord<E extends Evidence<AnyIds>>(evidence: readonly E[]): Map<string, E[]> {
  const groups = new Map<string, E[]>()
  for (const entry of evidence) {
    const group = groups.get(entry.record)
    if (group) group.push(entry)
    else groups.set(entry.record, [entry])
  }
  return groups
}
