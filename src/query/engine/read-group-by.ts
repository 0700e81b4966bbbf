import { describeValue } from '../../describe/describe-value.js'
import type { AnyRecord } from '../../types/dataset.js'
import type { AnyIds } from '../../types/ids.js'
import { type Groupable, groupables } from '../searchable/groupable.js'
import { keysReader, unknownFacet } from './keys-of.js'
import type { Context } from './searchable.js'

type R = AnyRecord<AnyIds>

/**
 * Reads what to group by: a function, or the name of a facet that each record's type has.
 *
 * @returns the keys of the record at a position, each once
 * @throws TypeError for what is neither, for a record of no known type, and for keys that are no strings
 * @throws RangeError for a facet that records of the type do not have
 */
export function readGroupBy(by: unknown, context: Context): (record: R, position: number) => string[] {
  const { caller } = context
  if (typeof by === 'function') {
    return (record, position) =>
      distinct(
        by(record),
        (found) =>
          new TypeError(
            `${caller}: expected by(records[${position}]) to be a string, strings or undefined, found ${found}`,
          ),
      )
  }
  if (typeof by !== 'string') {
    throw new TypeError(`${caller}: expected by to be the name of a facet or a function, found ${describeValue(by)}`)
  }
  return (record, position) => {
    const type: unknown = record?.type
    if (typeof type !== 'string' || !Object.hasOwn(groupables, type)) {
      const expected = `a record whose type is one of ${Object.keys(groupables).join(', ')}`
      throw new TypeError(
        `${caller}: expected records[${position}] to be ${expected}, found type ${describeValue(type)}`,
      )
    }
    const groupable = groupables[type as R['type']] as unknown as Groupable<R>
    const read = keysReader(groupable, by)
    if (!read) throw unknownFacet(caller, by, groupable)
    return distinct(
      read(record, context),
      (found) =>
        new TypeError(`${caller}: expected ${by} of records[${position}] to be a string or strings, found ${found}`),
    )
  }
}

function distinct(keys: unknown, refuse: (found: string) => TypeError): string[] {
  const list: readonly unknown[] = Array.isArray(keys) ? keys : [keys]
  const present = list.filter((key) => key !== undefined)
  for (const key of present) if (typeof key !== 'string') throw refuse(describeValue(key))
  return [...new Set(present as string[])]
}
