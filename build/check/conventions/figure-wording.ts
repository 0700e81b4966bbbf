import type { FigureKind, FigureQualifier } from '../../../src/generated/types.js'
import { findIn, type Rule } from '../../../src/rules/rule.js'
import { numbersIn } from '../numbers-in.js'

/** The value of a figure is the number in its wording. */
export const figureValue: Rule = (context) =>
  findIn('figures', context, ({ value, wording = '' }) => {
    const [printed] = numbersIn(wording)
    if (printed === value) return []
    const expected = printed === undefined ? `a number in the wording "${wording}"` : `${printed}, as in "${wording}"`
    return [['value', expected, String(value)]]
  })

/** Patterns of qualifiers; the first match counts. */
const QUALIFIER_MARKS: readonly [RegExp, FigureQualifier][] = [
  [/近/, 'nearly'],
  [/约|左右/, 'approximately'],
  [/多|余|超过|逾/, 'more-than'],
  [/以上|至少|不少于/, 'at-least'],
]

/** The qualifier of a figure matches its wording: 近 is "just below", 多 and 余 are "more than". */
export const figureQualifier: Rule = (context) =>
  findIn('figures', context, ({ qualifier, wording = '' }) => {
    const expected = QUALIFIER_MARKS.find(([words]) => words.test(wording))?.[1] ?? 'exact'
    return qualifier === expected ? [] : [['qualifier', `"${expected}", as in "${wording}"`, `"${qualifier}"`]]
  })

/** 第… is an ordinal, …周年 an anniversary, and 一年一… a frequency. */
const KIND_MARKS: readonly [RegExp, FigureKind][] = [
  [/周年/, 'anniversary'],
  [/^第/, 'ordinal'],
  [/一年一/, 'frequency'],
]

/** The kind of a figure agrees with the words around its number. */
export const figureKind: Rule = (context) =>
  findIn('figures', context, ({ kind, wording = '' }) => {
    const [, marked] = KIND_MARKS.find(([pattern]) => pattern.test(wording)) ?? []
    const wrong = marked ? marked !== kind : KIND_MARKS.some(([, one]) => one === kind && one !== 'ordinal')
    if (!wrong) return []
    return [['kind', marked ? `"${marked}", as in "${wording}"` : `a kind that matches "${wording}"`, `"${kind}"`]]
  })
