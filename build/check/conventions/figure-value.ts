import { findIn, type Rule } from '../../../src/rules/rule.js'
import { numbersIn } from '../numbers-in.js'

/** The value of a figure is the number that its wording prints. */
export const figureValue: Rule = (context) =>
  findIn('figures', context, ({ value, wording = '' }) => {
    const [printed] = numbersIn(wording)
    if (printed === value) return []
    const expected = printed === undefined ? `a number in the wording "${wording}"` : `${printed}, as in "${wording}"`
    return [['value', expected, String(value)]]
  })
