import { eastAsianWidth } from 'get-east-asian-width'

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** The width of a text on a terminal; a Chinese character takes two columns. */
export function widthOf(text: string): number {
  let width = 0
  for (const { segment } of graphemes.segment(text)) width += widthOfGrapheme(segment)
  return width
}

/** A text of exactly the given width: cut with `…` or padded with spaces. */
export function fitted(text: string, columns: number): string {
  const width = widthOf(text)
  if (width <= columns) return text + ' '.repeat(columns - width)
  let kept = ''
  let used = 0
  for (const { segment } of graphemes.segment(text)) {
    const next = used + widthOfGrapheme(segment)
    if (next > columns - 1) break
    kept += segment
    used = next
  }
  return `${kept}…${' '.repeat(Math.max(0, columns - used - 1))}`
}

function widthOfGrapheme(grapheme: string): number {
  const code = grapheme.codePointAt(0) ?? 0
  if (/^[\p{Control}\p{Mark}\p{Format}]/u.test(grapheme)) return 0
  return eastAsianWidth(code)
}

/**
 * Wraps a text to a width, at spaces and between Chinese characters. A longer word, such as an address, is not broken, so that
 * it can be copied.
 */
export function wrapped(text: string, columns: number | undefined): string[] {
  if (columns === undefined || widthOf(text) <= columns) return [text]
  const lines: string[] = []
  let line = ''
  let used = 0
  for (const [part] of text.matchAll(BREAKABLE)) {
    const width = widthOf(part.trimEnd())
    if (used > 0 && used + width > columns) {
      lines.push(line.trimEnd())
      line = ''
      used = 0
    }
    line += part
    used += widthOf(part)
  }
  return [...lines, line.trimEnd()]
}

/** A Chinese character with marks that cannot start a line, or a word, each with trailing spaces. */
const BREAKABLE = /(?:[（《“「]*[\p{Script=Han}][，。；：、！？）》”」]*|(?:(?![\p{Script=Han}（《「])\S)+|\S)\s*/gu
