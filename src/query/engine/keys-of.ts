import { type PeriodUnit, periodOf, periodUnits } from '../../dates/period-of.js'
import { describeValue } from '../../describe/describe-value.js'
import type { EdtfDate } from '../../types/edtf-date.js'
import type { Groupable } from '../searchable/groupable.js'
import type { Context, Keys } from './searchable.js'

/** The keys of a record in a facet, or the day, month or year of its date; `undefined` where there is no such facet. */
export function keysReader<R>(
  groupable: Groupable<R>,
  facet: string,
): ((record: R, context: Context) => Keys) | undefined {
  if (Object.hasOwn(groupable.facets, facet)) return groupable.facets[facet]
  const { date: field } = groupable
  if (field === undefined || !(periodUnits as readonly string[]).includes(facet)) return undefined
  return (record) => {
    const date = (record as Readonly<Record<string, EdtfDate | undefined>>)[field]
    return date && periodOf(date, facet as PeriodUnit)
  }
}

export function unknownFacet<R>(caller: string, by: string, { facets, date }: Groupable<R>): RangeError {
  const known = [...Object.keys(facets), ...(date === undefined ? [] : periodUnits)].join(', ')
  return new RangeError(`${caller}: expected by to be one of ${known}, found ${describeValue(by)}`)
}
