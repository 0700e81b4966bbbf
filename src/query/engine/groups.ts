import { checkList } from '../../describe/check-list.js'
import type { AnyRecord } from '../../types/dataset.js'
import type { AnyIds } from '../../types/ids.js'
import { compare } from './counts.js'
import { readGroupBy } from './read-group-by.js'
import type { Context } from './searchable.js'

/** Records by key, in the order of the keys. */
export function groups<R extends AnyRecord<AnyIds>>(
  records: readonly R[],
  by: unknown,
  context: Context,
): { key: string; records: R[] }[] {
  checkList(context.caller, 'records', records)
  const keysOf = readGroupBy(by, context)
  const byKey = new Map<string, R[]>()
  records.forEach((record: R, position) => {
    for (const key of keysOf(record, position)) {
      const group = byKey.get(key)
      if (group) group.push(record)
      else byKey.set(key, [record])
    }
  })
  return [...byKey].map(([key, group]) => ({ key, records: group })).sort((a, b) => compare(a.key, b.key))
}
