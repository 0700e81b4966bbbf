import { EARLIEST, LATEST } from '../dates/edtf-date.js'
import { edtfWindow } from '../dates/edtf-window.js'
import { datesOf } from './dates-of.js'
import type { Rule } from './rule.js'

/** The EDTF string of a date parses, and `start` and `end` are the first and last day that it can mean. */
export const dateWindow: Rule = ({ records }) =>
  records.flatMap(({ collection, record }) =>
    datesOf(record).flatMap(({ field, date }) => {
      const problem = (part: string, expected: string, found: string) => ({
        collection,
        record: record.id,
        field: `${field}.${part}`,
        expected,
        found: `"${found}"`,
      })
      if (date.start > date.end) return [problem('end', `a day not before start, "${date.start}"`, date.end)]
      try {
        const { start = EARLIEST, end = LATEST } = edtfWindow(date.edtf)
        const open =
          edtfWindow(date.edtf).start === undefined
            ? 'start'
            : edtfWindow(date.edtf).end === undefined
              ? 'end'
              : undefined
        return [
          ...(date.open === open ? [] : [problem('open', open ? `"${open}"` : 'nothing', date.open ?? 'nothing')]),
          ...(date.start === start ? [] : [problem('start', `"${start}", the first day of ${date.edtf}`, date.start)]),
          ...(date.end === end ? [] : [problem('end', `"${end}", the last day of ${date.edtf}`, date.end)]),
        ]
      } catch {
        return [problem('edtf', 'an EDTF date such as 2022, 2022-05, 2022-05-19 or 2022-05/2022-09', date.edtf)]
      }
    }),
  )
