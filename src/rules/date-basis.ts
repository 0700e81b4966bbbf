import { datesOf } from './dates-of.js'
import { recordsOf } from './records-of.js'
import type { Rule } from './rule.js'

/** A date is `inferred` when a passage that supports it is, and `stated` when none is. */
export const dateBasis: Rule = ({ dataset, evidenceOf }) =>
  recordsOf(dataset).flatMap(({ collection, record }) =>
    datesOf(record).flatMap(({ field, date }) => {
      const entries = (evidenceOf.get(record.id) ?? []).filter((entry) => entry.fields.includes(field))
      if (entries.length === 0) return []
      const basis = entries.some((entry) => entry.basis === 'inferred') ? 'inferred' : 'stated'
      return basis === date.basis
        ? []
        : [
            {
              collection,
              record: record.id,
              field: `${field}.basis`,
              expected: `"${basis}", as its evidence is`,
              found: `"${date.basis}"`,
            },
          ]
    }),
  )
