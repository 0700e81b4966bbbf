import type { Text } from '../../src/text.js'

/** The languages of the site, the one without a folder of its own first. */
export type Language = keyof Text

export const languages: readonly Language[] = ['en', 'zh']

/** The folder of a language, as a prefix of paths: none for English. */
export const folderOf = (language: Language): string => (language === 'zh' ? 'zh/' : '')
