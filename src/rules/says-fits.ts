import { describeValue } from '../describe/describe-value.js'
import { valueAt } from '../describe/value-at.js'
import { canonicalJson } from '../evidence/canonical-json.js'
import type { OwnEvidence } from '../generated/types.js'
import { isDate } from './dates-of.js'
import { type Finding, findIn, findInRecords, type Rule } from './rule.js'

/**
 * `says` matches `agrees`. A partial date contains the record's date. A contradiction has another value. An agreement has no
 * other value, except for part of a list. The parts of a list together make up the whole list.
 */
export const saysFits: Rule = (context) => [
  ...findIn('evidence', context, (entry) => {
    const { record } = context.recordOf.get(entry.record) ?? {}
    return record ? entryFindings(entry, record as unknown as Fields) : []
  }),
  ...findInRecords(context, (record) =>
    unsaidItems(record as unknown as Fields, context.evidenceOf.get(record.id) ?? []),
  ),
]

type Fields = Readonly<Record<string, unknown>>

function entryFindings({ agrees, says = {}, fields }: OwnEvidence, record: Fields): Finding[] {
  if (agrees === 'no' || agrees === 'earlier') {
    const silent = fields.filter((field) => !Object.hasOwn(says, field))
    if (silent.length > 0) {
      return silent.map((field) => [`says.${field}`, `the other value because "agrees" is "${agrees}"`, 'none'])
    }
  }
  return Object.entries(says).flatMap(([field, said]): Finding[] => {
    const own = valueAt(record, field.split('.'))
    const expected = own === undefined ? undefined : expectedOf(said, own, agrees)
    return expected === undefined ? [] : [[`says.${field}`, expected, shown(said)]]
  })
}

/** What `says` should be; `undefined` if it is right. */
function expectedOf(said: unknown, own: unknown, agrees: OwnEvidence['agrees']): string | undefined {
  const dates = isDate(said) && isDate(own) ? { said, own } : undefined
  const same = dates ? dates.said.edtf === dates.own.edtf : canonicalJson(said) === canonicalJson(own)
  if (same) return 'no value because it is the value of the record'
  if (dates) {
    const { start, end, edtf } = dates.own
    const contains = dates.said.start <= start && dates.said.end >= end
    // for something that lasted, a source can name a single day
    const within = edtf.includes('/') && dates.said.start >= start && dates.said.end <= end
    if (agrees === 'in-part' && !contains && !within) return `a date that contains the record's ${edtf}`
    if (agrees === 'no' && contains) return `a date that does not contain the record's ${edtf}`
  }
  if (agrees === 'yes' && !(Array.isArray(said) && Array.isArray(own) && isPart(said, own))) {
    return `part of the record's list, or "agrees" other than "yes"`
  }
  return undefined
}

/** The list items that no entry gives, if all entries give only parts. */
function unsaidItems(record: Fields, entries: readonly OwnEvidence[]): Finding[] {
  // Chinese aliases are as printed in a source; English ones can be translations
  const printed = { ...record, 'aliases.zh': valueAt(record, ['aliases', 'zh']) }
  return Object.entries(printed).flatMap(([field, value]): Finding[] => {
    if (!Array.isArray(value)) return []
    const [top = ''] = field.split('.')
    const agreeing = entries.filter(({ agrees, fields }) => agrees === 'yes' && fields.some((one) => isOf(one, field)))
    const said = agreeing.map(({ says = {} }) => says[field] ?? valueAt(says, field.split('.')) ?? says[top])
    if (agreeing.length === 0 || said.includes(undefined)) return []
    const given = new Set(said.flat().map(canonicalJson))
    const items = value.filter((item) => !given.has(canonicalJson(item)))
    return items.length > 0 ? [[field, 'items that a source gives', items.map(describeValue).join(', ')]] : []
  })
}

/** Whether an entry on one field also covers another: `aliases` covers `aliases.zh`. */
function isOf(field: string, of: string): boolean {
  return field === of || of.startsWith(`${field}.`)
}

function isPart(part: readonly unknown[], whole: readonly unknown[]): boolean {
  const items = new Set(whole.map(canonicalJson))
  return part.every((item) => items.has(canonicalJson(item)))
}

function shown(value: unknown): string {
  return isDate(value) ? value.edtf : describeValue(value)
}
