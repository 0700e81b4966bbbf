import { findIn, type Rule } from '../../../src/rules/rule.js'

/** A year at the end of an event's id is within the event's date. */
export const eventIdYear: Rule = (context) =>
  findIn('events', context, ({ id, date: { start, end, edtf } }) => {
    const [, year] = /-(\d{4})$/.exec(id) ?? []
    if (year === undefined || (start.slice(0, 4) <= year && year <= end.slice(0, 4))) return []
    return [['id', `a year of ${edtf}`, year]]
  })
