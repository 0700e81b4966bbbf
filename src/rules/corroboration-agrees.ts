import { dateOf } from '../dates/date-of.js'
import { type DayWindow, edtfWindow } from '../dates/edtf-window.js'
import { recordsOf } from './records-of.js'
import type { Rule } from './rule.js'

const DATES: readonly string[] = ['date', 'since', 'period', 'published']

/** A page that gives a date for a record agrees with it when the days that both can mean meet, and only then. */
export const corroborationAgrees: Rule = ({ dataset }) => {
  const records = new Map(recordsOf(dataset).map(({ record }) => [record.id, record]))
  return dataset.corroboration.flatMap((entry) => {
    if (entry.value === undefined || !entry.fields.some((field) => DATES.includes(field))) return []
    const told = (field: string, expected: string, found: string) => [
      { collection: 'corroboration' as const, record: entry.record, field, expected, found },
    ]
    let page: DayWindow
    try {
      page = edtfWindow(entry.value)
    } catch {
      return told('value', 'an EDTF date (ISO 8601-2)', `"${entry.value}"`)
    }
    const record = records.get(entry.record)
    const date = record && dateOf(record)
    if (!date) return []
    const meet = (page.start ?? '') <= date.end && (page.end ?? '9999') >= date.start
    if (meet === (entry.agrees !== 'no')) return []
    const expected = meet ? '"yes" or "partly"' : '"no"'
    return told('agrees', `${expected}, of ${entry.value} and the record's ${date.edtf}`, `"${entry.agrees}"`)
  })
}
