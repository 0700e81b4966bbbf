import { valueRule } from './rule.js'

/** A passage that states a value which its vocabulary knows by certain words has one of them: a superlative a word of rank. */
export const hasMark = valueRule(({ shape, value }, { language, text }) => {
  if (shape.is !== 'word' || language !== 'zh') return undefined
  const { marks } = shape.vocabulary.words[String(value)] ?? {}
  if (!marks || marks.some((mark) => text.includes(mark))) return undefined
  return `a word that marks "${value}" in the passage (${marks.join(', ')})`
})
