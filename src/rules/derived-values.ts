import { cut, describeValue } from '../describe/describe-value.js'
import { canonicalJson } from '../evidence/canonical-json.js'
import { derivedFields } from '../generated/tables.js'
import { derivedValues } from './derived.js'
import { type Finding, findInRecords, type Rule } from './rule.js'

/** Derived fields have the value that follows from other fields, records and the evidence. */
export const derivedValuesFollow: Rule = (context) => {
  // nothing can be derived from a malformed record, which is reported elsewhere
  const known = context.typeOf.size === context.recordOf.size
  return findInRecords(context, (record) => {
    const derived = derivedValues(record, context)
    const fields = record as unknown as Readonly<Record<string, unknown>>
    return derivedFields[record.type].flatMap((field): Finding[] => {
      const [found, expected] = [fields[field], derived[field]]
      // users' own records may omit derived fields
      if (NOT_COMPARED.includes(field) || found === undefined) return []
      // in a partial dataset, a value that cannot be derived is accepted
      if (!OF_EVIDENCE.includes(field) && (!known || (context.partial && expected === undefined))) return []
      return same(found, expected) ? [] : [[field, shown(expected), shown(found)]]
    })
  })
}

/** Fields that are derived in another way: ids as written, spans from the position of the passage. */
const NOT_COMPARED = ['id', 'type', 'start', 'end']

/** Fields that are derived from the evidence alone. */
const OF_EVIDENCE = ['sources', 'disputed']

function same(a: unknown, b: unknown): boolean {
  return b !== undefined && canonicalJson(a) === canonicalJson(b)
}

/** Enough for a date or a bilingual name. */
const LONGEST = 160

function shown(value: unknown): string {
  if (Array.isArray(value)) return value.join(', ')
  return typeof value === 'object' ? cut(canonicalJson(value), LONGEST) : describeValue(value)
}
