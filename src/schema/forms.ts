// The formats of values, which are checked with and without Zod.

/**
 * One line of text, without leading or trailing spaces or control characters: calendars cannot contain control characters, and
 * terminals execute them. The JSON Schemas contain this pattern, so that it must also work in languages whose regular expressions
 * have no look-ahead or no `\\u`.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: the pattern rejects them
export const LINE = /^[^\s\x00-\x1f\x7f-\x9f](?:[^\x00-\x1f\x7f-\x9f]*[^\s\x00-\x1f\x7f-\x9f])?$/u

/** Unicode line separators and lone surrogates, which `LINE` cannot exclude. */
const BROKEN = /[\u2028\u2029\uD800-\uDFFF]/u

/** Whether a text is one line. */
export function isOneLine(text: string): boolean {
  return LINE.test(text) && !BROKEN.test(text)
}

/**
 * Whether a text has at most `max` code points, which is how JSON Schema counts characters. Check this before any regular
 * expression, because a text of many megabytes can overflow the stack of the regular expression.
 */
export function isWithin(max: number, text: string): boolean {
  return text.length <= max || (text.length <= 2 * max && [...text].length <= max)
}

/** The format of ISO 3166-1 alpha-2; the build checks that the code is assigned. */
export const COUNTRY = { pattern: /^[A-Z]{2}$/, expected: 'an ISO 3166-1 alpha-2 code, such as "NZ"' } as const

/** The maximum length of an alias, by language. */
export const ALIAS = { zh: 80, en: 120 } as const
