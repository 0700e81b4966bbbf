import { speaksOf } from '../evidence/speaks-of.js'
import { datesOf } from './dates-of.js'
import type { Rule } from './rule.js'

/** A date is `stated` if a source states it, and `inferred` if every source that gives it needs reasoning. */
export const dateBasis: Rule = ({ records, evidenceOf }) =>
  records.flatMap(({ collection, record }) =>
    datesOf(record).flatMap(({ field, date }) => {
      const entries = (evidenceOf.get(record.id) ?? []).filter(
        (entry) => entry.agrees === 'yes' && speaksOf(entry, field),
      )
      if (entries.length === 0 || date.basis === undefined) return []
      const basis = entries.some((entry) => entry.basis === 'stated') ? 'stated' : 'inferred'
      if (basis === date.basis) return []
      const expected = `"${basis}", as its evidence is`
      return [{ collection, record: record.id, field: `${field}.basis`, expected, found: `"${date.basis}"` }]
    }),
  )
