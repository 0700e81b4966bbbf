import { datesOf } from './dates-of.js'
import { supporting } from './needs-evidence.js'
import { type Finding, findInRecords, type Rule } from './rule.js'

/** A date is `stated` if a source states it, and `inferred` if each of its sources needs reasoning. */
export const dateBasis: Rule = (context) =>
  findInRecords(context, (record) =>
    datesOf(record).flatMap(({ field, date }): Finding[] => {
      const entries = supporting(context.evidenceOf.get(record.id), field)
      if (entries.length === 0 || date.basis === undefined) return []
      const basis = entries.some((entry) => entry.basis === 'stated') ? 'stated' : 'inferred'
      if (basis === date.basis) return []
      return [[`${field}.basis`, `"${basis}" because its evidence is`, `"${date.basis}"`]]
    }),
  )
