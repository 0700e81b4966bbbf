import { type PassageRule, valueRule } from './rule.js'
import { stands } from './stands.js'

/**
 * A passage that states a name, another name or a title prints it as the record has it; so it does with whatever a record
 * has in the words of the source, on one line of no set language.
 */
export const printsWords = valueRule(({ field, shape, value }, { text }) => {
  const own = field.printed || shape.is === 'line'
  if (!own || typeof value !== 'string' || stands(value, text)) return undefined
  return `the words "${value}" in the passage`
})

/** The wording of an entry stands in its passage, whether the passage states the value or not. */
export const printsWording: PassageRule = ({ entry: { wording }, text }) =>
  wording === undefined || stands(wording, text)
    ? []
    : [{ field: 'wording', expected: `the wording "${wording}" in the passage` }]
