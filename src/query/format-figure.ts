import { describeValue } from '../describe/describe-value.js'
import type { FigureQualifier, OwnFigure } from '../generated/types.js'
import { readFigure } from './engine/read-figure.js'

type Words = Readonly<Record<FigureQualifier, (number: string) => string>>

const ENGLISH: Words = {
  exact: (number) => number,
  approximately: (number) => `about ${number}`,
  nearly: (number) => `nearly ${number}`,
  'more-than': (number) => `more than ${number}`,
  'at-least': (number) => `at least ${number}`,
}
const CHINESE: Words = {
  exact: (number) => number,
  approximately: (number) => `约${number}`,
  nearly: (number) => `近${number}`,
  'more-than': (number) => `${number}多`,
  'at-least': (number) => `至少${number}`,
}
// in any other language, signs that need no words
const SIGNS: Words = {
  exact: (number) => number,
  approximately: (number) => `≈ ${number}`,
  nearly: (number) => `< ${number}`,
  'more-than': (number) => `> ${number}`,
  'at-least': (number) => `≥ ${number}`,
}

/**
 * The number of a figure with its qualifier, as a locale writes it: money with its currency, an ordinal as one in
 * English and Chinese. What it counts is in `counts`.
 *
 * @param locale a BCP 47 language tag; qualifiers are words in English and Chinese and signs elsewhere
 * @throws TypeError if an argument is not a figure
 * @throws RangeError for an invalid locale or an unknown qualifier (untyped callers only)
 * @example
 * import { formatFigure, getFigure } from 'open-xiamen'
 * const orders = getFigure('europe-mission-orders')
 * console.log(formatFigure(orders, 'en')) // nearly $50,000,000
 * console.log(formatFigure(getFigure('parties-forum-representatives'), 'de')) // > 130
 * console.log(formatFigure(getFigure('cifit-edition-22'), 'en')) // 22nd
 */
export function formatFigure(
  figure: Pick<OwnFigure, 'value' | 'qualifier' | 'unit' | 'kind'>,
  locale: string = 'en',
): string {
  readFigure('formatFigure', 'figure', figure, ['value', 'qualifier', 'unit', 'kind'])
  const language = languageOf(locale)
  const words = language === 'en' ? ENGLISH : language === 'zh' ? CHINESE : SIGNS
  if (figure.kind === 'ordinal') return words[figure.qualifier ?? 'exact'](ordinal(figure.value, locale, language))
  const money = /^[A-Z]{3}$/.test(figure.unit)
  const number = new Intl.NumberFormat(locale, {
    ...(money && {
      style: 'currency',
      currency: figure.unit,
      currencyDisplay: 'narrowSymbol',
      minimumFractionDigits: 0,
    }),
  }).format(figure.value)
  return words[figure.qualifier ?? 'exact'](number)
}

function languageOf(locale: string): string {
  try {
    return new Intl.Locale(locale).language
  } catch {
    throw new RangeError(
      `formatFigure: expected locale to be a BCP 47 language tag, such as "en" or "zh-Hans", found ${describeValue(locale)}`,
    )
  }
}

function ordinal(value: number, locale: string, language: string): string {
  const number = new Intl.NumberFormat(locale).format(value)
  if (language === 'zh') return `第${number}`
  if (language !== 'en') return number
  const endings: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd', other: 'th' }
  return `${number}${endings[new Intl.PluralRules(locale, { type: 'ordinal' }).select(value)]}`
}
