import type { FigureQualifier, FigureUnit, OwnFigure } from '../generated/types.js'
import { figureUnitWords } from '../generated/words.js'
import { languageOf } from '../words/language-of.js'
import { readFigure } from './engine/read-figure.js'

/** The phrase for each qualifier; `#` is replaced by the number. */
type Words = Readonly<Record<FigureQualifier, string>>

const ENGLISH: Words = {
  exact: '#',
  approximately: 'about #',
  nearly: 'nearly #',
  'more-than': 'more than #',
  'at-least': 'at least #',
}
const CHINESE: Words = { exact: '#', approximately: '约#', nearly: '近#', 'more-than': '#多', 'at-least': '至少#' }
// other languages get signs instead of words
const SIGNS: Words = { exact: '#', approximately: '≈ #', nearly: '< #', 'more-than': '> #', 'at-least': '≥ #' }

/**
 * Formats the number of a figure for a locale, with its qualifier. Money has its currency; English and Chinese ordinals are
 * written as ordinals. In Chinese, large numbers use 万 and 亿 and are followed by a measure word. In other languages the unit is
 * left to `counts`.
 *
 * @param locale a BCP 47 language tag; qualifiers are words in English and simplified Chinese, and signs in other
 *   languages
 * @throws TypeError if `figure` is not a figure
 * @throws RangeError if the locale is invalid or the qualifier unknown (untyped callers only)
 * @example
 * import { formatFigure, getFigure } from 'open-xiamen'
 * const orders = getFigure('europe-mission-orders')
 * console.log(formatFigure(orders, 'en'), formatFigure(orders, 'zh')) // nearly $50,000,000 近5000万美元
 * console.log(formatFigure(getFigure('parties-forum-representatives'), 'de')) // > 130
 * console.log(formatFigure(getFigure('cifit-edition-22'), 'zh')) // 第22届
 */
export function formatFigure(
  figure: Pick<OwnFigure, 'value' | 'qualifier' | 'unit' | 'kind'>,
  locale: string = 'en',
): string {
  readFigure('formatFigure', 'figure', figure, ['value', 'qualifier', 'unit', 'kind'])
  const language = languageOf('formatFigure', locale)
  const { qualifier = 'exact', kind } = figure
  const say = (words: Words, number: string) => words[qualifier].replace('#', () => number)
  if (language === 'zh') return `${say(CHINESE, inChinese(figure))}${measureOf(figure)}`
  const number = kind === 'ordinal' ? ordinal(figure.value, locale, language) : plain(figure, locale)
  return say(language === 'en' ? ENGLISH : SIGNS, number)
}

function isMoney(unit: string): boolean {
  return Intl.supportedValuesOf('currency').includes(unit)
}

function plain({ value, unit }: Pick<OwnFigure, 'value' | 'unit'>, locale: string): string {
  // the symbol by which the locale distinguishes the currency, such as US$ outside the United States
  const money = { style: 'currency', currency: unit, minimumFractionDigits: 0 } as const
  return new Intl.NumberFormat(locale, isMoney(unit) ? money : {}).format(value)
}

const TEN_THOUSANDS = [
  [1e12, '万亿'],
  [1e8, '亿'],
  [1e4, '万'],
] as const

/** The number without its measure word: 5000万, 第22. */
function inChinese({ value, kind }: Pick<OwnFigure, 'value' | 'kind'>): string {
  const [size, word] = TEN_THOUSANDS.find(([least]) => value >= least) ?? [1, '']
  // keeps two decimal places of the value and every digit that dividing by the size moves behind the decimal point
  const maximumFractionDigits = Math.log10(size) + 2
  const digits = new Intl.NumberFormat('en', { useGrouping: false, maximumFractionDigits }).format(value / size)
  return `${kind === 'ordinal' ? '第' : kind === 'frequency' ? '每年' : ''}${digits}${word}`
}

/** The measure word that follows the number, or the currency: 届, 人次, 美元. */
function measureOf({ unit, kind }: Pick<OwnFigure, 'unit' | 'kind'>): string {
  if (kind === 'anniversary') return '周年'
  const measure = figureUnitWords[unit as FigureUnit]?.measure
  if (measure !== undefined || !isMoney(unit)) return measure ?? ''
  return new Intl.DisplayNames('zh-Hans', { type: 'currency' }).of(unit) ?? unit
}

function ordinal(value: number, locale: string, language: string): string {
  const number = new Intl.NumberFormat(locale).format(value)
  if (language !== 'en') return number
  const endings: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd', other: 'th' }
  return `${number}${endings[new Intl.PluralRules(locale, { type: 'ordinal' }).select(value)]}`
}
