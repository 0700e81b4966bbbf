import type { FigureKind } from '../../../src/generated/types.js'
import { findIn, type Rule } from '../../../src/rules/rule.js'

/** 第… is an ordinal, …周年 an anniversary, and 一年一… a frequency. */
const MARKS: readonly [RegExp, FigureKind][] = [
  [/周年/, 'anniversary'],
  [/^第/, 'ordinal'],
  [/一年一/, 'frequency'],
]

/** The kind of a figure agrees with the words around its number. */
export const figureKind: Rule = (context) =>
  findIn('figures', context, ({ kind, wording = '' }) => {
    const [, marked] = MARKS.find(([pattern]) => pattern.test(wording)) ?? []
    const wrong = marked ? marked !== kind : MARKS.some(([, one]) => one === kind && one !== 'ordinal')
    if (!wrong) return []
    return [['kind', marked ? `"${marked}", as in "${wording}"` : `a kind that "${wording}" says`, `"${kind}"`]]
  })
