import { checkList } from '../../describe/check-list.js'
import { describeValue } from '../../describe/describe-value.js'
import { dateFields, facets } from '../../generated/tables.js'
import type { OwnRecord, RecordType } from '../../generated/types.js'
import { compare } from './counts.js'
import { daysOf } from './days-of.js'
import { isPeriod, type KeysOf, keysReader, unknownFacet } from './facet-keys.js'
import { keyTestOf } from './key-test-of.js'
import { periodKeys } from './period-keys.js'
import { recordFault } from './record-fault.js'
import type { Context } from './search-table.js'

/** Records by key, in the order of the keys. */
export function groups<R extends OwnRecord>(
  records: readonly R[],
  by: unknown,
  context: Context,
): { key: string; records: R[] }[] {
  checkList(context.caller, 'records', records)
  const keysOf = groupKeys(records, by, context)
  const byKey = new Map<string, R[]>()
  const add = (key: string, record: R) => {
    const group = byKey.get(key)
    if (group) group.push(record)
    else byKey.set(key, [record])
  }
  // by position, as `forEach` passes over what a list leaves out
  for (const [position, record] of records.entries()) {
    if (typeof record !== 'object' || record === null) {
      throw recordFault(context.caller, position, '', 'a record', record)
    }
    const keys = keysOf(record, position)
    if (typeof keys === 'string') add(keys, record)
    else if (keys) for (const key of new Set(keys)) add(key, record)
  }
  const isKey = keyTestOf(by)
  return [...byKey]
    .filter(([key]) => isKey?.(key) !== false)
    .map(([key, group]) => ({ key, records: group }))
    .sort((a, b) => compare(a.key, b.key))
}

/**
 * Reads what to group by: a function, or the name of a facet that each record's type has.
 *
 * @throws TypeError if it is neither, for a record of an unknown type, and for keys that are not strings
 * @throws RangeError for a facet that records of the type do not have
 */
function groupKeys(records: readonly unknown[], by: unknown, context: Context): KeysOf {
  const { caller } = context
  if (typeof by === 'function') {
    return (record, position) => {
      const keys: unknown = by(record)
      const list = (Array.isArray(keys) ? keys : [keys]).filter((key) => key !== undefined)
      const wrong = list.find((key) => typeof key !== 'string')
      if (wrong === undefined) return list as string[]
      const expected = `${caller}: expected by(records[${position}]) to be a string, strings or undefined`
      throw new TypeError(`${expected}, found ${describeValue(wrong)}`)
    }
  }
  if (typeof by !== 'string') {
    throw new TypeError(`${caller}: expected by to be the name of a facet or a function, found ${describeValue(by)}`)
  }
  const readers = new Map<RecordType, KeysOf>()
  const periods = isPeriod(by)
    ? periodKeys(records.length, daysIn(records, context), by, context.within === true)
    : undefined
  return (record, position) => {
    const { type } = record as { type?: RecordType }
    const known = type && readers.get(type)
    if (known) return known(record, position)
    if (typeof type !== 'string' || !Object.hasOwn(facets, type)) {
      throw recordFault(caller, position, '', `a record whose type is one of ${Object.keys(facets).join(', ')}`, record)
    }
    const read = (dateFields[type] && periods) ?? keysReader(facets[type], undefined, by, records, context)
    if (!read) throw unknownFacet(caller, by, facets[type], dateFields[type])
    readers.set(type, read)
    return read(record, position)
  }
}

/** The days of records of any type, by position. */
function daysIn(records: readonly unknown[], { caller }: Context) {
  return (position: number) => {
    const { type } = (records[position] ?? {}) as { type?: RecordType }
    const date = type && dateFields[type]
    return date === undefined ? undefined : daysOf(caller, { date }, records[position], position)
  }
}
