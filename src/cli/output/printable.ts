/** Control characters, and those that turn the direction of the text around them. */
const UNSAFE = /[\p{Cc}\u061C\u200E\u200F\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu

/**
 * A text with control characters as JSON escapes them (`\u001b`), so that none in a user's file reaches a terminal.
 *
 * @param kept control characters that may stay, such as the line breaks of a text of several lines
 */
export function printable(text: string, kept = ''): string {
  return text.replace(UNSAFE, (character) => (kept.includes(character) ? character : escapeOf(character)))
}

function escapeOf(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}
