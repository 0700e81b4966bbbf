import { describeValue } from '../describe/describe-value.js'
import { canonicalJson } from '../evidence/canonical-json.js'
import { derivedFields } from '../generated/tables.js'
import { derivedValues } from './derived.js'
import type { Rule } from './rule.js'

/** What follows from other fields, records and the evidence is as it follows. */
export const derivedValuesFollow: Rule = (context) =>
  context.records.flatMap(({ collection, record }) => {
    const expected = derivedValues(record, context)
    const fields = record as unknown as Readonly<Record<string, unknown>>
    return derivedFields[record.type].flatMap((field) => {
      const found = fields[field]
      // records of other people may leave out what follows
      if (field === 'id' || field === 'type' || field === 'start' || field === 'end' || found === undefined) return []
      if (same(found, expected[field])) return []
      return [{ collection, record: record.id, field, expected: shown(expected[field]), found: shown(found) }]
    })
  })

function same(a: unknown, b: unknown): boolean {
  return b !== undefined && canonicalJson(a) === canonicalJson(b)
}

function shown(value: unknown): string {
  return Array.isArray(value) ? value.join(', ') : typeof value === 'object' ? describeValue(value) : `"${value}"`
}
