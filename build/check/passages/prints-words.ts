import { valueRule } from './rule.js'
import { standsAsName } from './stands.js'

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
