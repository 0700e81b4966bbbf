import { type PeriodUnit, periodOf, periodUnits } from '../../dates/period-of.js'
import { describeValue } from '../../describe/describe-value.js'
import { daysOf } from './days-of.js'
import { recordFault } from './record-fault.js'
import type { Context, FacetEntry, FacetTable } from './search-table.js'

/** The keys of one record in a facet: none, one or several, perhaps one of them twice. */
export type KeysOf = (record: object, position: number) => string | readonly string[] | undefined

type Fields = Readonly<Record<string, unknown>>

/** Reads the keys of a facet; a value that is neither a string nor a list of strings is refused. */
export function facetKeys(facet: FacetEntry, context: Context): KeysOf {
  const { paths, lookUp, equals } = facet
  const [path = []] = paths
  if (lookUp) return ofPlaces(facet, lookUp, context)
  const read = paths.length === 1 ? reader(path, context) : joined(paths.map((one) => reader(one, context)))
  return equals === undefined ? read : (record, position) => String(read(record, position) === equals)
}

/** The keys of a facet, or the day, month or year of the date in a field. */
export function keysReader(
  table: FacetTable,
  date: string | undefined,
  by: string,
  context: Context,
): KeysOf | undefined {
  if (Object.hasOwn(table, by)) return facetKeys(table[by] as FacetEntry, context)
  if (date === undefined || !(periodUnits as readonly string[]).includes(by)) return undefined
  return (record, position) => {
    const days = daysOf(context.caller, { date }, record, position)
    return days && periodOf(days, by as PeriodUnit)
  }
}

export function unknownFacet(caller: string, by: string, table: FacetTable, date: string | undefined): RangeError {
  const known = [...Object.keys(table), ...(date === undefined ? [] : periodUnits)].join(', ')
  return new RangeError(`${caller}: expected by to be one of ${known}, found ${describeValue(by)}`)
}

/** Reads the strings at a path: of a field, of a field of an object, or of one of the objects in a list. */
function reader(path: readonly string[], { caller }: Context): KeysOf {
  const [first = '', second] = path
  const refuse = (position: number, found: unknown) =>
    recordFault(caller, position, path.join('.'), 'a string or a list of strings', found)
  if (second === undefined) {
    return (record, position) => {
      const value = (record as Fields)[first]
      if (typeof value === 'string' || value === undefined) return value
      if (value === null) return undefined
      if (!Array.isArray(value)) throw refuse(position, value)
      for (let at = 0; at < value.length; at++) if (typeof value[at] !== 'string') throw refuse(position, value[at])
      return value as readonly string[]
    }
  }
  return (record, position) => {
    const value = (record as Fields)[first]
    if (value === undefined || value === null) return undefined
    if (!Array.isArray(value)) {
      if (typeof value !== 'object') throw refuse(position, value)
      const key = (value as Fields)[second]
      if (key !== undefined && typeof key !== 'string') throw refuse(position, key)
      return key
    }
    const keys: string[] = []
    for (let at = 0; at < value.length; at++) {
      const item: unknown = value[at]
      if (typeof item !== 'object' || item === null) throw refuse(position, item)
      const key = (item as Fields)[second]
      if (key === undefined) continue
      if (typeof key !== 'string') throw refuse(position, key)
      keys.push(key)
    }
    return keys
  }
}

function joined(readers: readonly KeysOf[]): KeysOf {
  return (record, position) => readers.flatMap((read) => read(record, position) ?? [])
}

/** A field of the places that paths name; a path that names nothing but places must name known ones. */
function ofPlaces({ paths, onlyPlaces = [] }: FacetEntry, field: 'country' | 'regions', context: Context): KeysOf {
  const readers = paths.map((path) => reader(path, context))
  return (record, position) => {
    const found: string[] = []
    readers.forEach((read, at) => {
      for (const id of [read(record, position) ?? []].flat()) {
        const place = context.placeOf(id)
        if (!place && onlyPlaces[at]) {
          const path = `records[${position}].${paths[at]?.join('.')}`
          throw new TypeError(
            `${context.caller}: expected places to have "${id}", in ${path}, to look its ${field} up, found none`,
          )
        }
        found.push(...[place?.[field] ?? []].flat())
      }
    })
    return found
  }
}
