/** A text of at most so many characters, the last of them `…` where something is left out. */
export function cut(text: string, longest: number): string {
  return text.length > longest ? `${text.slice(0, longest - 1)}…` : text
}
