import { type PeriodUnit, periodUnits } from '../../dates/period-of.js'
import { recordFault } from '../../describe/check-argument.js'
import { unknownName } from '../../describe/nearest.js'
import type { Context, FacetEntry, FacetTable, Read } from './search-table.js'

/** The keys of one record in a facet: none, one or several, possibly with duplicates. */
export type KeysOf = (record: object, position: number) => string | readonly string[] | undefined

/** Reads the keys of a facet; any value other than a string or a list of strings is an error. */
export function facetKeys(facet: FacetEntry, context: Context): KeysOf {
  if (facet.lookUp) return ofPlaces(facet, facet.lookUp, context)
  const read = readersOf(facet, context)
  const { equals } = facet
  const [only] = read
  const keys = read.length === 1 && only ? only : joined(read)
  return equals === undefined ? keys : (record, position) => String(keys(record, position) === equals)
}

/**
 * The facet with a name, which is not the name of a period.
 *
 * @throws RangeError if there is no such facet
 */
export function facetNamed(caller: string, by: string, table: FacetTable, date: string | undefined): FacetEntry {
  const facet = Object.hasOwn(table, by) ? table[by] : undefined
  if (facet) return facet
  const known = [...Object.keys(table), ...(date === undefined ? [] : periodUnits)]
  throw unknownName(caller, `by to be one of ${known.join(', ')}`, by, known)
}

export function isPeriod(by: string): by is PeriodUnit {
  return (periodUnits as readonly string[]).includes(by)
}

function readersOf({ paths, read }: FacetEntry, context: Context): KeysOf[] {
  return read.map((one, at) => reader(one, paths[at] ?? '', context))
}

/** Reads the strings of a field, or of a field of each object in a list. */
function reader({ of, item }: Read, path: string, { caller }: Context): KeysOf {
  const refuse = (position: number, found: unknown) =>
    recordFault(caller, position, path, 'a string or a list of strings', found)
  if (!item) {
    return (record, position) => {
      const value = of(record as never)
      if (typeof value === 'string' || value === undefined) return value
      if (value === null) return undefined
      if (!Array.isArray(value)) throw refuse(position, value)
      for (const key of value) if (typeof key !== 'string') throw refuse(position, key)
      return value as readonly string[]
    }
  }
  return (record, position) => {
    const value = of(record as never)
    if (value === undefined || value === null) return undefined
    const keys: string[] = []
    for (const holder of Array.isArray(value) ? value : [value]) {
      if (typeof holder !== 'object' || holder === null) throw refuse(position, holder)
      const key = item(holder as never)
      if (typeof key === 'string') keys.push(key)
      else if (key !== undefined) throw refuse(position, key)
    }
    return keys
  }
}

function joined(readers: readonly KeysOf[]): KeysOf {
  return (record, position) => readers.flatMap((read) => read(record, position) ?? [])
}

const NONE: readonly string[] = []

/** Reads a field of the places that the paths refer to. If a path refers only to places, an unknown one is an error. */
function ofPlaces(facet: FacetEntry, field: 'country' | 'regions', context: Context): KeysOf {
  const { paths, own, onlyPlaces = [] } = facet
  const readers = readersOf(facet, context)
  const readOwn = own && reader({ of: own }, field, context)
  // many records share the same few places
  const known = new Map<string, readonly string[]>()
  const keysOf = (id: string, at: number, position: number) => {
    const place = context.placeOf(id)
    if (!place && onlyPlaces[at]) {
      const where = `in records[${position}].${paths[at]}, to look up its ${field}`
      throw new TypeError(`${context.caller}: expected places to have "${id}", ${where}, found none`)
    }
    const keys = [place?.[field] ?? []].flat()
    if (place) known.set(id, keys)
    return keys
  }
  return (record, position) => {
    const given = readOwn?.(record, position)
    if (given !== undefined) return given
    let found: readonly string[] = NONE
    for (let at = 0; at < readers.length; at++) {
      const ids = readers[at]?.(record, position)
      for (const id of typeof ids === 'string' ? [ids] : (ids ?? NONE)) {
        const keys = known.get(id as string) ?? keysOf(id as string, at, position)
        found = found.length === 0 ? keys : [...found, ...keys]
      }
    }
    return found
  }
}
