import Nzh from 'nzh'
import type { Rule } from '../../../src/rules/rule.js'

const MULTIPLES: Readonly<Record<string, number>> = { 万亿: 1e12, 亿: 1e8, 万: 1e4, '': 1 }
const NUMBER = /(?<digits>\d+(?:\.\d+)?|[零〇一二两三四五六七八九十百千]+(?![亿万]))?(?<multiple>万亿|亿|万)?/u

/** The value of a figure is the number that its wording prints. */
export const figureValue: Rule = ({ dataset: { figures } }) =>
  figures.flatMap(({ id, value, wording = '' }) => {
    const printed = numberIn(wording)
    if (printed === value) return []
    const expected = printed === undefined ? `a number in the wording "${wording}"` : `${printed}, as in "${wording}"`
    return [{ collection: 'figures' as const, record: id, field: 'value', expected, found: String(value) }]
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
