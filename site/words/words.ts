import type { Text } from '../../src/index.js'
import type { Language } from './language.js'

/** What stands in the places of a text that are in braces; nothing and '' are empty. */
export type Values = Readonly<Record<string, string | number | undefined>>

/** A text with the values for its `{names}`; `[a part with {names}]` is left out where one of its values is empty. */
export function fill(text: string, values: Values): string {
  const value = (name: string) => String(values[name] ?? '')
  return text
    .replace(/\[([^\]]*\{[^\]]*)\]/g, (_, part: string) =>
      [...part.matchAll(/\{(\w+)\}/g)].every(([, name = '']) => value(name) !== '') ? part : '',
    )
    .replace(/\{(\w+)\}/g, (_, name: string) => value(name))
}

/** Words by name in both languages, as a function that gives one of them, with the values for its `{names}`. */
export function wordsOf<K extends string>(words: Readonly<Record<K, Text>>) {
  return (name: K, language: Language, values: Values = {}): string => fill(words[name][language], values)
}

/** The signs between the parts of a sentence, each with the space that follows it; a comma is between the items of a list. */
export const signs = {
  en: { comma: ', ', pause: ', ', colon: ': ', semicolon: '; ', space: ' ' },
  zh: { comma: '、', pause: '，', colon: '：', semicolon: '；', space: '' },
} as const
