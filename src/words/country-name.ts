import { checkChoice, wrongValue } from '../describe/check-argument.js'
import { offered } from '../describe/nearest.js'
import type { Text } from '../text.js'

// names that official sources write differently from the platform
const FIXED: Readonly<Record<string, Text>> = {
  CN: { en: 'China', zh: '中国' },
  KR: { en: 'South Korea', zh: '韩国' },
  TR: { en: 'Türkiye', zh: '土耳其' },
  CI: { en: 'Côte d’Ivoire', zh: '科特迪瓦' },
}

const names: { [locale: string]: Intl.DisplayNames } = {}

/**
 * The common name of a country.
 *
 * @param code ISO 3166-1 alpha-2
 * @param language `en` or `zh`
 * @returns the code itself if the platform has no name for it
 * @throws RangeError if `code` is not two capital letters or `language` is neither of these
 * @example
 * import { countryName } from 'open-xiamen'
 * console.log(countryName('NZ', 'en'), countryName('NZ', 'zh')) // New Zealand 新西兰
 */
export function countryName(code: string, language: keyof Text): string {
  if (typeof code !== 'string' || !/^[A-Z]{2}$/.test(code)) {
    throw wrongValue('countryName', 'an ISO 3166-1 alpha-2 code, such as "NZ"', code)
  }
  checkChoice('countryName', 'language', language, ['en', 'zh'])
  const locale = language === 'zh' ? 'zh-Hans' : 'en'
  names[locale] ??= new Intl.DisplayNames(locale, { type: 'region' })
  return FIXED[code]?.[language] ?? names[locale].of(code) ?? code
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'

/** The codes of all countries that have a name in either language, for an error message. */
export function countriesNamed(name: string): string {
  const wanted = name.trim().toLowerCase()
  const codes = [...LETTERS]
    .flatMap((first) => [...LETTERS].map((second) => first + second))
    // the platform maps retired codes to their successor
    .filter((code) => Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`)
  const hasName = (code: string) => [countryName(code, 'en').toLowerCase(), countryName(code, 'zh')].includes(wanted)
  return offered(codes.filter(hasName))
}
