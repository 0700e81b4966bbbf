import Nzh from 'nzh'
import type { FigureQualifier } from '../../src/types/figure.js'
import type { BuildRule } from './build-rule.js'

const MULTIPLES: Readonly<Record<string, number>> = { 万亿: 1e12, 亿: 1e8, 万: 1e4, '': 1 }
const NUMBER = /(?<digits>\d+(?:\.\d+)?|[零〇一二两三四五六七八九十百千]+(?![亿万]))?(?<multiple>万亿|亿|万)?/u

/** The value of a figure is the number that its wording prints. */
export const figureValue: BuildRule = ({ figures }) =>
  figures.flatMap((figure) => {
    const printed = numberIn(figure.wording)
    return printed === figure.value
      ? []
      : [
          {
            collection: 'figures' as const,
            record: figure.id,
            field: 'value',
            expected:
              printed === undefined
                ? `a number in the wording "${figure.wording}"`
                : `${printed}, as in "${figure.wording}"`,
            found: String(figure.value),
          },
        ]
  })

/** The qualifier of a figure is the one that its wording has: 近 is just below, 多 and 余 are more than. */
export const figureQualifier: BuildRule = ({ figures }) =>
  figures.flatMap((figure) => {
    const expected = qualifierIn(figure.wording)
    return expected === figure.qualifier
      ? []
      : [
          {
            collection: 'figures' as const,
            record: figure.id,
            field: 'qualifier',
            expected: `"${expected}", as in "${figure.wording}"`,
            found: `"${figure.qualifier}"`,
          },
        ]
  })

function numberIn(wording: string): number | undefined {
  for (let at = 0; at < wording.length; at++) {
    const groups = NUMBER.exec(wording.slice(at))
    if (groups?.index !== 0 || groups[0] === '') continue
    const { digits = '1', multiple = '' } = groups.groups ?? {}
    const number = /^\d/.test(digits) ? Number(digits) : Number(Nzh.cn.decodeS(digits.replace('两', '二')))
    return Number((number * (MULTIPLES[multiple] ?? 1)).toFixed(6))
  }
  return undefined
}

function qualifierIn(wording: string): FigureQualifier {
  if (/近|将近|接近/.test(wording)) return 'nearly'
  if (/约|左右|大约/.test(wording)) return 'approximately'
  if (/多|余|超过|逾/.test(wording)) return 'more-than'
  if (/以上|至少|不少于/.test(wording)) return 'at-least'
  return 'exact'
}
