import type { OwnDate } from '../dates/edtf-date.js'
import { edtfDays } from '../dates/edtf-window.js'
import { datesOf } from './dates-of.js'
import { type Finding, findIn, findInRecords, type Rule } from './rule.js'

/**
 * The EDTF string of a date is valid, and `start` and `end` are the first and last day that it can mean, both in records and in
 * `says`.
 */
export const dateWindow: Rule = (context) => [
  ...findInRecords(context, (record) => faultsIn(record)),
  ...findIn('evidence', context, ({ says = {} }) => faultsIn(says, 'says.')),
]

function faultsIn(fields: object, prefix = ''): Finding[] {
  return datesOf(fields).flatMap(({ field, date }) =>
    faultsOfDate(date).map(([part, expected, found]): Finding => [`${prefix}${field}.${part}`, expected, `"${found}"`]),
  )
}

/** The parts of a date that do not match its EDTF string. */
export function faultsOfDate({ edtf, start, end, open }: OwnDate): Finding[] {
  if (start > end) return [['end', `a day not before start, "${start}"`, end]]
  try {
    const days = edtfDays(edtf)
    const faults: Finding[] = []
    if (open !== days.open) faults.push(['open', days.open ? `"${days.open}"` : 'nothing', open ?? 'nothing'])
    if (start !== days.start) faults.push(['start', `"${days.start}", the first day of ${edtf}`, start])
    if (end !== days.end) faults.push(['end', `"${days.end}", the last day of ${edtf}`, end])
    return faults
  } catch {
    return [['edtf', 'an EDTF date such as 2022, 2022-05, 2022-05-19 or 2022-05/2022-09', edtf]]
  }
}
