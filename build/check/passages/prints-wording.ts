import type { PassageRule } from './rule.js'
import { stands } from './stands.js'

/** The wording of an entry stands in its passage, whether the value is stated or inferred. */
export const printsWording: PassageRule = ({ entry: { wording }, text }) =>
  wording === undefined || stands(wording, text)
    ? []
    : [{ field: 'wording', expected: `the wording "${wording}" in the passage` }]
