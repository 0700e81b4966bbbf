import type { FigureQualifier } from '../../../src/generated/types.js'
import { findIn, type Rule } from '../../../src/rules/rule.js'

/** The words that qualify a number, the first that matches counting. */
const MARKS: readonly [RegExp, FigureQualifier][] = [
  [/近/, 'nearly'],
  [/约|左右/, 'approximately'],
  [/多|余|超过|逾/, 'more-than'],
  [/以上|至少|不少于/, 'at-least'],
]

/** The qualifier of a figure is the one that its wording has: 近 is just below, 多 and 余 are more than. */
export const figureQualifier: Rule = (context) =>
  findIn('figures', context, ({ qualifier, wording = '' }) => {
    const expected = MARKS.find(([words]) => words.test(wording))?.[1] ?? 'exact'
    return qualifier === expected ? [] : [['qualifier', `"${expected}", as in "${wording}"`, `"${qualifier}"`]]
  })
