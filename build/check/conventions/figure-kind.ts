import type { FigureKind } from '../../../src/generated/types.js'
import type { Rule } from '../../../src/rules/rule.js'

/** 第… is an ordinal, …周年 an anniversary, and 一年一… a frequency. */
const MARKS: readonly [RegExp, FigureKind][] = [
  [/周年/, 'anniversary'],
  [/^第/, 'ordinal'],
  [/一年一/, 'frequency'],
]

/** The kind of a figure agrees with the words around its number. */
export const figureKind: Rule = ({ dataset: { figures } }) =>
  figures.flatMap((figure) => {
    const mark = MARKS.find(([pattern]) => pattern.test(figure.wording ?? ''))
    const wrong = mark ? mark[1] !== figure.kind : MARKS.some(([, kind]) => kind === figure.kind && kind !== 'ordinal')
    return wrong
      ? [
          {
            collection: 'figures' as const,
            record: figure.id,
            field: 'kind',
            expected: mark ? `"${mark[1]}", as in "${figure.wording}"` : `a kind that "${figure.wording}" says`,
            found: `"${figure.kind}"`,
          },
        ]
      : []
  })
