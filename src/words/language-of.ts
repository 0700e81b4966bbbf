import { wrongValue } from '../describe/check-argument.js'

/** The language of a locale: `zh` of `zh-Hans`, but `zh-Hant` of `zh-TW`, for which there are no words. */
export function languageOf(caller: string, locale: string): string {
  try {
    const { language, script } = new Intl.Locale(locale).maximize()
    return script === 'Hant' ? 'zh-Hant' : language
  } catch {
    throw wrongValue(caller, 'locale to be a BCP 47 language tag, such as "en" or "zh-Hans"', locale)
  }
}
