import { numbersIn } from '../numbers-in.js'
import { valueRule } from './rule.js'
import { stands } from './stands.js'

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
