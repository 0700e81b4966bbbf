import type { Text } from '../../src/index.js'
import type { Language } from './language.js'

/** The values for placeholders in braces; `undefined` and '' are empty. */
export type Values = Readonly<Record<string, string | number | undefined>>

/** Fills in the `{names}` of a text; `[a part with {names}]` is omitted if one of its values is empty. */
export function fill(text: string, values: Values): string {
  const value = (name: string) => String(values[name] ?? '')
  return text
    .replace(/\[([^\]]*\{[^\]]*)\]/g, (_, part: string) =>
      [...part.matchAll(/\{(\w+)\}/g)].every(([, name = '']) => value(name) !== '') ? part : '',
    )
    .replace(/\{(\w+)\}/g, (_, name: string) => value(name))
}

/** A function that returns a word by name and language, with its `{names}` filled in. */
export function wordsOf<K extends string>(words: Readonly<Record<K, Text>>) {
  return (name: K, language: Language, values: Values = {}): string => fill(words[name][language], values)
}

/** The punctuation between the parts of a sentence, with the following space; `comma` separates items of a list. */
export const signs = {
  en: { comma: ', ', pause: ', ', colon: ': ', semicolon: '; ', space: ' ' },
  zh: { comma: '、', pause: '，', colon: '：', semicolon: '；', space: '' },
} as const
