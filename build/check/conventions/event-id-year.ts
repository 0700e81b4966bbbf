import type { Rule } from '../../../src/rules/rule.js'

/** A year at the end of an event's id is a year that its date can mean. */
export const eventIdYear: Rule = ({ dataset: { events } }) =>
  events.flatMap(({ id, date }) => {
    const [, year] = /-(\d{4})$/.exec(id) ?? []
    if (year === undefined || (date.start.slice(0, 4) <= year && year <= date.end.slice(0, 4))) return []
    return [{ collection: 'events' as const, record: id, field: 'id', expected: `a year of ${date.edtf}`, found: year }]
  })
