import { wrongValue } from '../describe/check-argument.js'

/** The language of a locale: `zh` for `zh-Hans`. */
export function languageOf(caller: string, locale: string): string {
  try {
    return new Intl.Locale(locale).language
  } catch {
    throw wrongValue(caller, 'locale to be a BCP 47 language tag, such as "en" or "zh-Hans"', locale)
  }
}
