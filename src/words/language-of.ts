import { wrongValue } from '../describe/check-argument.js'

/** The language of a locale: `zh` for `zh-Hans`, but `zh-Hant` for `zh-TW`, because the words are in simplified Chinese. */
export function languageOf(caller: string, locale: string): string {
  try {
    const { language, script } = new Intl.Locale(locale).maximize()
    return script === 'Hant' ? 'zh-Hant' : language
  } catch {
    throw wrongValue(caller, 'locale to be a BCP 47 language tag, such as "en" or "zh-Hans"', locale)
  }
}
