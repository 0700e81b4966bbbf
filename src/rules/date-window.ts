import type { OwnDate } from '../dates/edtf-date.js'
import { edtfDays } from '../dates/edtf-window.js'
import { datesOf } from './dates-of.js'
import type { Rule } from './rule.js'

/**
 * The EDTF string of a date parses, and `start` and `end` are the first and last day that it can mean: in records, and in
 * what sources say.
 */
export const dateWindow: Rule = ({ dataset, records }) => [
  ...records.flatMap(({ collection, record }) =>
    datesOf(record).flatMap(({ field, date }) =>
      faultsOfDate(date).map(({ part, expected, found }) => ({
        collection,
        record: record.id,
        field: `${field}.${part}`,
        expected,
        found: `"${found}"`,
      })),
    ),
  ),
  ...dataset.evidence.flatMap(({ record, says = {} }) =>
    datesOf(says).flatMap(({ field, date }) =>
      faultsOfDate(date).map(({ part, expected, found }) => ({
        collection: 'evidence' as const,
        record,
        field: `says.${field}.${part}`,
        expected,
        found: `"${found}"`,
      })),
    ),
  ),
]

interface Fault {
  readonly part: 'edtf' | 'start' | 'end' | 'open'
  readonly expected: string
  readonly found: string
}

/** By what the parts of a date differ from what its EDTF string means. */
export function faultsOfDate(date: OwnDate): Fault[] {
  const fault = (part: Fault['part'], expected: string, found: string) => ({ part, expected, found })
  if (date.start > date.end) return [fault('end', `a day not before start, "${date.start}"`, date.end)]
  try {
    const { start: first, end: last, open } = edtfDays(date.edtf)
    return [
      ...(date.open === open ? [] : [fault('open', open ? `"${open}"` : 'nothing', date.open ?? 'nothing')]),
      ...(date.start === first ? [] : [fault('start', `"${first}", the first day of ${date.edtf}`, date.start)]),
      ...(date.end === last ? [] : [fault('end', `"${last}", the last day of ${date.edtf}`, date.end)]),
    ]
  } catch {
    return [fault('edtf', 'an EDTF date such as 2022, 2022-05, 2022-05-19 or 2022-05/2022-09', date.edtf)]
  }
}
