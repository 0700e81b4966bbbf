import type { Text } from '../../src/index.js'

/** The languages of the site, the one without a folder of its own first. */
export type Language = keyof Text

export const languages: readonly Language[] = ['en', 'zh']

/** The folder of a language as a path prefix; empty for English. */
export const folderOf = (language: Language): string => (language === 'zh' ? 'zh/' : '')

/** The language of a page that VitePress names by a tag such as `zh-Hans`. */
export const languageOf = (tag: string): Language => (tag.startsWith('zh') ? 'zh' : 'en')

export const otherThan = (language: Language): Language => (language === 'en' ? 'zh' : 'en')

export const tagOf = (language: Language): string => (language === 'zh' ? 'zh-Hans' : 'en')

/** The path from a page in a folder, such as a record page, to the data files. */
export const dataFolder = (language: Language): string => (language === 'zh' ? '../../data/' : '../data/')
