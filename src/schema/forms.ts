// The formats of values, which are checked with and without Zod.

/**
 * One line of text, without blanks at its ends, and without control characters, which no calendar can hold and a terminal
 * obeys. In the JSON Schemas it is read by the regular
 * expressions of other languages, some of which have no look-ahead and no `\\u`.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what it refuses
export const LINE = /^[^\s\x00-\x1f\x7f-\x9f](?:[^\x00-\x1f\x7f-\x9f]*[^\s\x00-\x1f\x7f-\x9f])?$/u

/** What ends a line or is no character, and `LINE` cannot say: the separators of Unicode, and surrogates alone. */
const BROKEN = /[\u2028\u2029\uD800-\uDFFF]/u

/** Whether a text is one line. */
export function isOneLine(text: string): boolean {
  return LINE.test(text) && !BROKEN.test(text)
}

/**
 * Whether a text has at most `max` characters, counted by code points as JSON Schema counts them. It is asked before a
 * regular expression is, because the stack of one can overflow on a text of many megabytes.
 */
export function isWithin(max: number, text: string): boolean {
  return text.length <= max || (text.length <= 2 * max && [...text].length <= max)
}

/** The format of ISO 3166-1 alpha-2; the build checks that the code is assigned. */
export const COUNTRY = { pattern: /^[A-Z]{2}$/, expected: 'an ISO 3166-1 alpha-2 code, such as "NZ"' } as const

/** The maximum length of an alias, by language. */
export const ALIAS = { zh: 80, en: 120 } as const
