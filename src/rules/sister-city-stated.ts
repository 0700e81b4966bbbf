import type { Rule } from './rule.js'

/** A sister city is one only if a source says so: the evidence for its kind is stated, not inferred. */
export const sisterCityStated: Rule = ({ dataset, evidenceOf }) =>
  dataset.ties
    .filter((tie) => tie.kind === 'sister-city')
    .flatMap((tie) => {
      const entries = (evidenceOf.get(tie.id) ?? []).filter(
        (entry) => entry.agrees === 'yes' && entry.fields.includes('kind'),
      )
      // that there is no evidence at all is reported by `every-field-has-evidence`
      if (entries.length === 0 || entries.some((entry) => entry.basis === 'stated')) return []
      const expected = 'evidence that states "sister-city"'
      return [{ collection: 'ties' as const, record: tie.id, field: 'kind', expected, found: 'only inferred evidence' }]
    })
