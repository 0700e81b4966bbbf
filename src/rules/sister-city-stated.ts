import { isOfRegister } from './is-of-register.js'
import type { Rule } from './rule.js'

/** A sister city is one only where a source says so: the evidence for its kind is stated, not inferred. */
export const sisterCityStated: Rule = ({ dataset, evidenceOf }) =>
  dataset.ties
    .filter((tie) => tie.kind === 'sister-city' && !isOfRegister(tie))
    .flatMap((tie) => {
      const entries = (evidenceOf.get(tie.id) ?? []).filter((entry) => entry.fields.includes('kind'))
      if (entries.some((entry) => entry.basis === 'stated')) return []
      return [
        {
          collection: 'ties' as const,
          record: tie.id,
          field: 'kind',
          expected: 'evidence that states "sister-city"',
          found: entries.length === 0 ? 'no evidence for it' : 'only inferred evidence',
        },
      ]
    })
