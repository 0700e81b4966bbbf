import { cut, describeValue } from '../describe/describe-value.js'
import { canonicalJson } from '../evidence/canonical-json.js'
import { derivedFields } from '../generated/tables.js'
import { derivedValues } from './derived.js'
import { type Finding, findInRecords, type Rule } from './rule.js'

/** What follows from other fields, records and the evidence is as it follows. */
export const derivedValuesFollow: Rule = (context) => {
  // what follows from a record whose shape is wrong is not known; that shape is reported
  const known = context.typeOf.size === context.recordOf.size
  return findInRecords(context, (record) => {
    const derived = derivedValues(record, context)
    const fields = record as unknown as Readonly<Record<string, unknown>>
    return derivedFields[record.type].flatMap((field): Finding[] => {
      const [found, expected] = [fields[field], derived[field]]
      // records of other people may leave out what follows
      if (NOT_COMPARED.includes(field) || found === undefined) return []
      // in a part of a dataset, what no record given says stands as it is
      if (!OF_EVIDENCE.includes(field) && (!known || (context.partial && expected === undefined))) return []
      return same(found, expected) ? [] : [[field, shown(expected), shown(found)]]
    })
  })
}

/** What is derived in another way: an id as it is given, a span where the passage stands. */
const NOT_COMPARED = ['id', 'type', 'start', 'end']

/** What follows from the evidence alone. */
const OF_EVIDENCE = ['sources', 'disputed']

function same(a: unknown, b: unknown): boolean {
  return b !== undefined && canonicalJson(a) === canonicalJson(b)
}

/** Enough for a date or a name in two languages. */
const LONGEST = 160

function shown(value: unknown): string {
  if (Array.isArray(value)) return value.join(', ')
  return typeof value === 'object' ? cut(canonicalJson(value), LONGEST) : describeValue(value)
}
