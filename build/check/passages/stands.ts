import { normaliseText } from '../../../src/evidence/normalise-text.js'

/**
 * Whether a passage contains the words, character by character. `…` in the words skips text. The width of punctuation and white
 * space are ignored, because the normalised text has no white space and width is typography.
 */
export function stands(words: string, passage: string): boolean {
  return standsIn(fold(words), fold(passage))
}

/** Whether a passage contains a name, regardless of the case of Latin letters. */
export function standsAsName(name: string, passage: string): boolean {
  return standsIn(fold(name).toLowerCase(), fold(passage).toLowerCase())
}

/** The end of every occurrence of the words in a passage, as offsets into the folded passage. */
export function endsOf(words: string, passage: string): number[] {
  const part = fold(words)
  const text = fold(passage)
  const ends: number[] = []
  if (part === '') return ends
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) ends.push(at + part.length)
  return ends
}

/** A text without white space, with full-width ASCII characters as ASCII (`（` as `(`) and `’` as `'`. */
export function fold(text: string): string {
  return normaliseText(text)
    .replaceAll('’', "'")
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
}

function standsIn(words: string, passage: string): boolean {
  let at = 0
  for (const part of words.split('…')) {
    const found = passage.indexOf(part, at)
    if (found < 0) return false
    at = found + part.length
  }
  return true
}
