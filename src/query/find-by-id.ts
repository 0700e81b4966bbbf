import { unknownName } from '../describe/nearest.js'

interface Identified {
  readonly id: string
}

const indexes = new WeakMap<readonly Identified[], ReadonlyMap<string, Identified>>()

/** The record with an id. For a frozen list, such as a bundled collection, the first call builds an index. */
export function findById<R extends Identified>(records: readonly R[], id: string): R | undefined {
  if (!Object.isFrozen(records)) return records.find((record) => record.id === id)
  let index = indexes.get(records)
  if (!index) {
    index = new Map(records.map((record) => [record.id, record]))
    indexes.set(records, index)
  }
  return index.get(id) as R | undefined
}

/** Like `findById`, but throws a `RangeError` for an unknown id. The error names the caller and the nearest ids. */
export function getById<R extends Identified>(caller: string, what: string, records: readonly R[], id: string): R {
  const record = findById(records, id)
  if (record) return record
  const ids = records.map((one) => one.id)
  throw unknownName(caller, `the id of ${what}`, id, ids)
}
