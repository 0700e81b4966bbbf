import { valueRule } from './rule.js'

/** If a value has marks in its vocabulary, a passage that states it has one of them: a superlative has a word of rank. */
export const hasMark = valueRule(({ shape, value }, { language, text }) => {
  if (shape.is !== 'word' || language !== 'zh') return undefined
  const { marks } = shape.vocabulary.words[String(value)] ?? {}
  if (!marks || marks.some((mark) => text.includes(mark))) return undefined
  return `a word that marks "${value}" in the passage (${marks.join(', ')})`
})
