import type { Corroboration } from '../types/corroboration.js'
import type { AnyRecord } from '../types/dataset.js'
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
export const registerHasPages: Rule = ({ dataset, evidenceOf, corroborationOf }) =>
  recordsOf(dataset).flatMap(({ collection, record }) => {
    if (!isOfRegister(record)) return []
    const pages = pagesOf(record, corroborationOf.get(record.id) ?? [])
    const paged = (field: string) => pages.some(({ fields }) => fields.includes(field))
    const missing = STATED[collection]?.filter((field) => Object.hasOwn(record, field) && !paged(field)) ?? []
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

/** The pages that agree with a record, and those that its references name. */
function pagesOf(
  record: AnyRecord<AnyIds>,
  corroboration: readonly Corroboration<AnyIds>[],
): readonly Pick<Corroboration<AnyIds>, 'fields'>[] {
  const agreeing = corroboration.filter(({ agrees }) => agrees === 'yes')
  return 'references' in record && record.references ? [...agreeing, ...record.references] : agreeing
}
