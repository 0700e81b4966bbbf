import { checkList, recordFault, wrongType } from '../../describe/check-argument.js'
import { dateFields, facets } from '../../generated/tables.js'
import type { RecordType } from '../../generated/types.js'
import { daysOf } from './days-of.js'
import { facetKeys, facetNamed, isPeriod, type KeysOf } from './facet-keys.js'
import { periodKeys } from './period-keys.js'
import { type Coded, codeRecords } from './postings.js'
import type { Context } from './search-table.js'

/**
 * Assigns a number to each key of the records, by a function or by a facet that all their types have.
 *
 * @throws TypeError if `by` is neither, a record has an unknown type, or a key is not a string
 * @throws RangeError if records of the type do not have the facet
 */
export function codeFacet(records: readonly unknown[], by: unknown, context: Context, within = false): Coded {
  const { caller } = context
  checkList(caller, 'records', records)
  const keysOf = typeof by === 'function' ? keysBy(by as Of, caller) : namedKeys(records, by, context, within)
  return codeRecords(records, (record, position) => {
    if (typeof record === 'object' && record !== null) return keysOf(record, position)
    throw recordFault(caller, position, '', 'a record', record)
  })
}

type Of = (record: object) => unknown

function keysBy(by: Of, caller: string): KeysOf {
  return (record, position) => {
    const keys = [by(record)].flat().filter((key) => key !== undefined)
    const wrong = keys.find((key) => typeof key !== 'string')
    if (wrong === undefined) return keys as string[]
    throw wrongType(caller, `by(records[${position}]) to be a string, strings or undefined`, wrong)
  }
}

function namedKeys(records: readonly unknown[], by: unknown, context: Context, within: boolean): KeysOf {
  const { caller } = context
  if (typeof by !== 'string') throw wrongType(caller, 'by to be the name of a facet or a function', by)
  const daysAt = (position: number) => {
    const { type } = (records[position] ?? {}) as { type?: RecordType }
    const date = type && dateFields[type]
    return date === undefined ? undefined : daysOf(caller, { date }, records[position], position)
  }
  const periods = isPeriod(by) ? periodKeys(records.length, daysAt, by, within) : undefined
  const readers = new Map<RecordType, KeysOf>()
  return (record, position) => {
    const { type } = record as { type?: RecordType }
    const known = type && readers.get(type)
    if (known) return known(record, position)
    if (typeof type !== 'string' || !Object.hasOwn(facets, type)) {
      throw recordFault(caller, position, '', `a record whose type is one of ${Object.keys(facets).join(', ')}`, record)
    }
    const date = dateFields[type]
    const read = periods && date ? periods : facetKeys(facetNamed(caller, by, facets[type], date), context)
    readers.set(type, read)
    return read(record, position)
  }
}
