/** A possible position of a passage: offsets into the normalised text, `end` exclusive. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** The longest passage that a pair may mark; a longer match has the wrong `to`. */
export const LONGEST_PASSAGE = 400

/**
 * Every passage of a text that starts with `from` and ends with `to`; without `to`, every occurrence of `from`. Each `from`
 * matches the nearest `to` after it and every further `to` in the same sentence. A pair that matches two passages of one
 * sentence is therefore ambiguous.
 */
export function locatePassage(
  text: string,
  passage: { readonly from: string; readonly to?: string | undefined },
  within: Span,
  longest: number = LONGEST_PASSAGE,
): Span[] {
  const starts = occurrences(text, passage.from, within)
  const { from, to } = passage
  if (to === undefined) return starts.map((start) => ({ start, end: start + from.length }))
  return starts.flatMap((start) => {
    const limit = Math.min(within.end, start + longest)
    const [first, ...more] = occurrences(text, to, { start: start + from.length, end: limit })
    if (first === undefined) return []
    const sentenceEnd = text.indexOf('。', first + to.length)
    return [first, ...more.filter((at) => sentenceEnd < 0 || at < sentenceEnd)].map((at) => ({
      start,
      end: at + to.length,
    }))
  })
}

function occurrences(text: string, part: string, { start, end }: Span): number[] {
  const found: number[] = []
  for (let at = text.indexOf(part, start); at >= 0 && at + part.length <= end; at = text.indexOf(part, at + 1)) {
    found.push(at)
  }
  return found
}
