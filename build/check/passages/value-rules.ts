import { numbersIn } from '../numbers-in.js'
import { type PassageRule, valueRule } from './rule.js'
import { stands, standsAsName } from './stands.js'

/**
 * A passage that states a reference names the record: one of its names, in either language, stands there. A reference
 * to the article itself needs no name.
 */
export const namesReference = valueRule(({ shape, value }, { entry, text }, names) => {
  if (shape.is !== 'ref' || value === entry.in) return undefined
  const named = names.get(String(value))
  // an id that no record has is refused when the data is compiled
  if (!named) return undefined
  if (named.length === 0) return `no "${value}", as a record of its type has no name that could stand in a passage`
  const missing = named.find((some) => !some.some((name) => standsAsName(name, text)))
  return missing && `a name of "${value}" in the passage (${missing.map((name) => `"${name}"`).join(', ')})`
})

/**
 * A passage that states a number prints its numeral. If the record has a wording, the wording stands in the passage of an
 * article and contains the number; a page can say the same in other words.
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
 * A passage that states a name, an alias or a title prints it exactly as the record has it; the case of Latin letters is
 * that of the sentence around it. So it does with every field of one line in the source's own words, such as the wording of a
 * figure.
 */
export const printsWords = valueRule(({ field, shape, value }, { text }) => {
  const own = field.printed || shape.is === 'line'
  if (!own || typeof value !== 'string' || standsAsName(value, text)) return undefined
  return `the words "${value}" in the passage`
})

/** If a value has marks in its vocabulary, a passage that states it has one of them: a superlative has a word of rank. */
export const hasMark = valueRule(({ shape, value }, { language, text }) => {
  if (shape.is !== 'word' || language !== 'zh') return undefined
  const { marks } = shape.vocabulary.words[String(value)] ?? {}
  if (!marks || marks.some((mark) => text.includes(mark))) return undefined
  return `a word that marks "${value}" in the passage (${marks.join(', ')})`
})

/** The wording of an entry stands in its passage, whether the value is stated or inferred. */
export const printsWording: PassageRule = ({ entry: { wording }, text }) =>
  wording === undefined || stands(wording, text) ? [] : [['wording', `the wording "${wording}" in the passage`]]
