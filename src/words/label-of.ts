import { checkChoice } from '../describe/check-argument.js'
import { unknownName } from '../describe/nearest.js'
import { type Vocabularies, vocabularies } from '../generated/words.js'
import type { Text } from '../text.js'

/**
 * The label of a value of a vocabulary: a kind, role, status, unit or region.
 *
 * @param vocabulary the name of the value's type, such as `EventKind` or `Region`
 * @param language `en` or `zh`
 * @throws RangeError if the vocabulary, value or language is unknown; the message suggests the nearest names
 * @example
 * import { labelOf } from 'open-xiamen'
 * console.log(labelOf('TieKind', 'sister-city', 'zh'), labelOf('Region', 'Southern Asia', 'zh')) // 友好城市 南亚
 */
export function labelOf<V extends keyof Vocabularies>(
  vocabulary: V,
  value: Vocabularies[V],
  language: keyof Text,
): string {
  checkChoice('labelOf', 'language', language, ['en', 'zh'])
  const words = read('vocabulary', vocabularies, vocabulary) as Readonly<Record<string, Text>>
  return read('value', words, value)[language]
}

function read<T>(name: string, table: Readonly<Record<string, T>>, key: string): T {
  const found = typeof key === 'string' && Object.hasOwn(table, key) ? table[key] : undefined
  if (found !== undefined) return found
  const known = Object.keys(table)
  throw unknownName('labelOf', `${name} to be one of ${known.join(', ')}`, key, known)
}
