import { supporting } from './needs-evidence.js'
import { findIn, type Rule } from './rule.js'

/** A tie is a sister city only if a source says so: the evidence for its kind is stated, not inferred. */
export const sisterCityStated: Rule = (context) =>
  findIn('ties', context, ({ id, kind }) => {
    const entries = kind === 'sister-city' ? supporting(context.evidenceOf.get(id), 'kind') : []
    // `every-field-has-evidence` reports missing evidence
    if (entries.length === 0 || entries.some(({ basis }) => basis === 'stated')) return []
    return [['kind', 'evidence that states "sister-city"', 'only inferred evidence']]
  })
