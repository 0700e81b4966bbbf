import type { Corroboration } from '../types/corroboration.js'
import type { AnyRecord, Dataset } from '../types/dataset.js'
import type { AnyIds } from '../types/ids.js'
import { isOfRegister } from './is-of-register.js'
import { recordsOf } from './records-of.js'
import type { Rule } from './rule.js'

/** What a record of the register states, field by field; the rest are keys, codes with references, or worked out. */
const STATED: Readonly<Record<string, readonly string[]>> = {
  ties: ['kind', 'party', 'partner', 'since', 'signatories', 'signedIn'],
  places: ['name', 'kind'],
}

/** Each field of a record of the register has a page that says so, and no passage of an article speaks of the record. */
export const registerHasPages: Rule = ({ dataset, evidenceOf }) =>
  recordsOf(dataset).flatMap(({ collection, record }) => {
    if (!isOfRegister(record)) return []
    const paged = fieldsWithPages(dataset, record)
    const missing = (STATED[collection] ?? []).filter((field) => Object.hasOwn(record, field) && !paged.has(field))
    const told = (field: string, expected: string, found: string) => ({
      collection,
      record: record.id,
      field,
      expected,
      found,
    })
    return [
      ...missing.map((field) => told(field, 'a public page that says so', 'none')),
      ...((evidenceOf.get(record.id) ?? []).length > 0
        ? [told('origin', 'no evidence of an article, or "article"', '"register" with evidence')]
        : []),
    ]
  })

function fieldsWithPages({ corroboration }: Dataset, record: AnyRecord<AnyIds>): ReadonlySet<string> {
  const pages: readonly Pick<Corroboration<AnyIds>, 'fields'>[] = corroboration.filter(
    (entry) => entry.record === record.id && entry.agrees === 'yes',
  )
  const references = 'references' in record ? (record.references ?? []) : []
  return new Set([...pages, ...references].flatMap(({ fields }) => fields))
}
