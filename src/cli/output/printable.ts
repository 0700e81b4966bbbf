/** Control characters, including those that change the text direction. */
const UNSAFE = /[\p{Cc}\u061C\u200E\u200F\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu

/**
 * Escapes control characters as in JSON (`\u001b`), so that none from a user's file reach a terminal.
 *
 * @param kept control characters to keep, such as line breaks
 */
export function printable(text: string, kept = ''): string {
  return text.replace(UNSAFE, (character) => (kept.includes(character) ? character : escapeOf(character)))
}

function escapeOf(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}
