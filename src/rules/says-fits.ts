import { describeValue } from '../describe/describe-value.js'
import { valueAt } from '../describe/value-at.js'
import { canonicalJson } from '../evidence/canonical-json.js'
import type { OwnEvidence } from '../generated/types.js'
import { isDate } from './dates-of.js'
import { evidenceProblem } from './evidence-problem.js'
import type { Problem, Rule } from './rule.js'

/**
 * What a source says fits how it is said to agree: a date in part contains the record's, a contradiction has another value,
 * an agreement gives no other value, except a part of a list, and the parts of a list together are the list.
 */
export const saysFits: Rule = ({ dataset, records, recordOf, evidenceOf }) => [
  ...dataset.evidence.flatMap((entry) => {
    const { record } = recordOf.get(entry.record) ?? {}
    return record ? entryProblems(entry, record as unknown as Fields) : []
  }),
  ...records.flatMap(({ collection, record }) =>
    unsaidItems(record as unknown as Fields, evidenceOf.get(record.id) ?? []).map(({ field, items }) => ({
      collection,
      record: record.id,
      field,
      expected: 'items that some source gives',
      found: items.map(describeValue).join(', '),
    })),
  ),
]

type Fields = Readonly<Record<string, unknown>>

function entryProblems(entry: OwnEvidence, record: Fields): Problem[] {
  const { agrees, says = {} } = entry
  if (agrees !== 'yes' && agrees !== 'in-part') {
    const silent = entry.fields.filter((field) => !Object.hasOwn(says, field))
    if (silent.length > 0) {
      return silent.map((field) =>
        evidenceProblem(entry, `says.${field}`, `the other value, as it agrees "${agrees}"`, 'none'),
      )
    }
  }
  return Object.entries(says).flatMap(([field, said]) => {
    const refuse = (expected: string) => [evidenceProblem(entry, `says.${field}`, expected, shown(said))]
    const own = valueAt(record, field.split('.'))
    if (own === undefined) return []
    const same =
      canonicalJson(isDate(said) && isDate(own) ? said.edtf : said) ===
      canonicalJson(isDate(said) && isDate(own) ? own.edtf : own)
    if (same) return refuse('nothing, as it is the value of the record')
    if (isDate(said) && isDate(own)) {
      const contains = said.start <= own.start && said.end >= own.end
      // of something that lasted, a source can tell of one day
      const within = own.edtf.includes('/') && said.start >= own.start && said.end <= own.end
      if (agrees === 'in-part' && !contains && !within) return refuse(`a date that contains the record's ${own.edtf}`)
      if (agrees === 'no' && contains) return refuse(`a date that does not contain the record's ${own.edtf}`)
    }
    if (agrees === 'yes' && !(Array.isArray(said) && Array.isArray(own) && isPart(said, own))) {
      return refuse('a part of the list of the record, or another word than "yes"')
    }
    return []
  })
}

/** The items of lists that no entry gives, where entries give only parts. */
function unsaidItems(record: Fields, entries: readonly OwnEvidence[]): { field: string; items: unknown[] }[] {
  // other names in Chinese are as a source prints them; those in English can be ours
  const printed = { ...record, 'aliases.zh': valueAt(record, ['aliases', 'zh']) }
  return Object.entries(printed).flatMap(([field, value]) => {
    if (!Array.isArray(value)) return []
    const [top = ''] = field.split('.')
    const agreeing = entries.filter(({ agrees, fields }) => agrees === 'yes' && fields.some((one) => isOf(one, field)))
    const said = agreeing.map(({ says = {} }) => says[field] ?? valueAt(says, field.split('.')) ?? says[top])
    if (agreeing.length === 0 || said.includes(undefined)) return []
    const given = new Set(said.flat().map(canonicalJson))
    const items = value.filter((item) => !given.has(canonicalJson(item)))
    return items.length > 0 ? [{ field, items }] : []
  })
}

/** Whether an entry on a field speaks of another: one on `aliases` of `aliases.zh` too. */
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
