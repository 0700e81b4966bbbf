import { dateOf } from '../dates/date-of.js'
import { checkChoice, checkList, wrongType } from '../describe/check-argument.js'
import { checkOptions } from '../describe/check-options.js'
import type { OwnRecord } from '../generated/types.js'
import { compare } from './engine/counts.js'

/**
 * Sorts records by the first day that their date can mean, then by the last. Records with equal dates keep their order. Records
 * without a date come last in either direction.
 *
 * @param options `order`: `asc`, the default, or `desc`
 * @returns a new array; the input is not changed
 * @throws TypeError if `records` is not an array of records
 * @throws RangeError if the order is neither
 * @example
 * import { getEvent, sortByDate } from 'open-xiamen'
 * const records = [getEvent('cifit-2022'), getEvent('china-mexico-relations-1972')]
 * console.log(sortByDate(records)[0]?.id) // china-mexico-relations-1972
 */
export function sortByDate<R extends OwnRecord>(
  records: readonly R[],
  options: { readonly order?: 'asc' | 'desc' | undefined } = {},
): R[] {
  checkList('sortByDate', 'records', records)
  for (const [position, record] of records.entries()) {
    if (typeof record?.type === 'string') continue
    throw wrongType('sortByDate', `records[${position}] to be a record with a type`, record)
  }
  const { order = 'asc' } = checkOptions('sortByDate', options, ['order'])
  checkChoice('sortByDate', 'options.order', order, ['asc', 'desc'])
  const direction = order === 'asc' ? 1 : -1
  return [...(records as readonly R[])].sort((a, b) => {
    const [first, second] = [dateOf(a), dateOf(b)]
    if (!first || !second) return Number(!first) - Number(!second)
    return direction * (compare(first.start, second.start) || compare(first.end, second.end))
  })
}
