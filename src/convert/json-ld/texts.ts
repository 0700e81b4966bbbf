import type { Aliases, Text } from '../../types/text.js'

/** A text by language tag, as a term with a language map takes it. */
export function byLanguage({ zh, en }: Text): Record<string, string> {
  return { 'zh-Hans': zh, en }
}

/** Other names by language tag, `undefined` where there are none. */
export function aliasesByLanguage(aliases: Aliases | undefined): Record<string, readonly string[]> | undefined {
  return aliases && { ...(aliases.zh && { 'zh-Hans': aliases.zh }), ...(aliases.en && { en: aliases.en }) }
}

/** Several texts by language tag, `undefined` where there are none. */
export function listByLanguage(texts: readonly Text[] | undefined): Record<string, string[]> | undefined {
  return texts && { 'zh-Hans': texts.map(({ zh }) => zh), en: texts.map(({ en }) => en) }
}
