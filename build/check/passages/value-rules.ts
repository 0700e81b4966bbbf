import { numbersIn } from '../numbers-in.js'
import { type PassageRule, valueRule } from './rule.js'
import { stands, standsAsName } from './stands.js'

/**
 * A passage that states a reference contains one of the record's names, in either language. A reference to the article itself
 * needs no name.
 */
export const namesReference = valueRule(({ shape, value }, { entry, text }, names) => {
  if (shape.is !== 'ref' || value === entry.in) return undefined
  const named = names.get(String(value))
  // compiling the data rejects unknown ids
  if (!named) return undefined
  if (named.length === 0) return `no "${value}" because records of its type have no name that a passage could contain`
  const missing = named.find((some) => !some.some((name) => standsAsName(name, text)))
  return missing && `a name of "${value}" in the passage (${missing.map((name) => `"${name}"`).join(', ')})`
})

/**
 * A passage that states a number contains the numeral. If the record has a wording, an article's passage contains the wording,
 * and the wording contains the number; a page may use other words.
 */
export const printsNumber = valueRule(({ shape, value }, { entry, record, text }) => {
  if (shape.is !== 'number' || typeof value !== 'number') return undefined
  if (typeof record['wording'] !== 'string' || entry.quote !== undefined) {
    return numbersIn(text.replace(/(?<=\d),(?=\d{3})/g, '')).includes(value)
      ? undefined
      : `the numeral of ${value} in the passage`
  }
  const wording = entry.wording ?? record['wording']
  if (!stands(wording, text)) return `the wording "${wording}" in the passage`
  return numbersIn(wording).includes(value) ? undefined : `the numeral of ${value} in the wording "${wording}"`
})

/**
 * A passage that states a name, an alias or a title contains it exactly, except for the case of Latin letters. The same applies
 * to every one-line field in the source's own words, such as the wording of a figure.
 */
export const printsWords = valueRule(({ field, shape, value }, { text }) => {
  const own = field.printed || shape.is === 'line'
  if (!own || typeof value !== 'string' || standsAsName(value, text)) return undefined
  return `the words "${value}" in the passage`
})

/**
 * If a value has marks in its vocabulary, a passage that states it contains one of them: a superlative, for example, needs a
 * word of rank.
 */
export const hasMark = valueRule(({ shape, value }, { language, text }) => {
  if (shape.is !== 'word' || language !== 'zh') return undefined
  const { marks } = shape.vocabulary.words[String(value)] ?? {}
  if (!marks || marks.some((mark) => text.includes(mark))) return undefined
  return `a word that marks "${value}" in the passage (${marks.join(', ')})`
})

/** The passage of an entry contains its wording, whether the value is stated or inferred. */
export const printsWording: PassageRule = ({ entry: { wording }, text }) =>
  wording === undefined || stands(wording, text) ? [] : [['wording', `the wording "${wording}" in the passage`]]
