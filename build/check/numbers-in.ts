import Nzh from 'nzh'

const MULTIPLES: Readonly<Record<string, number>> = { 万亿: 1e12, 亿: 1e8, 万: 1e4, '': 1 }
const NUMBER = /(\d+(?:\.\d+)?|[零〇一二两三四五六七八九十百千]+)?(万亿|亿|万)?/gu

/** The numbers in a text, in Arabic or Chinese numerals; a multiplier alone counts once: 万亿 is 1e12. */
export function numbersIn(text: string): number[] {
  return [...text.matchAll(NUMBER)].flatMap(([all, digits = '1', multiple = '']) => {
    if (all === '') return []
    const number = /^\d/.test(digits) ? Number(digits) : Number(Nzh.cn.decodeS(digits.replaceAll('两', '二')))
    return [Number((number * (MULTIPLES[multiple] ?? 1)).toFixed(6))]
  })
}
