// The forms of values that are checked with Zod and, where nobody wants Zod loaded, without it.

/** One line of text, without blanks at its ends or lone surrogates. */
export const LINE = /^(?!.*[\uD800-\uDFFF])\S(?:.*\S)?$/u

/** What no line of text has in it: no calendar can hold it, and a terminal obeys it. */
export const CONTROL = /\p{Cc}/u

/**
 * Whether a text has at most `max` characters, counted by code points as JSON Schema counts them. It is asked before a
 * regular expression is, because the stack of one can overflow on a text of many megabytes.
 */
export function isWithin(max: number, text: string): boolean {
  return text.length <= max || (text.length <= 2 * max && [...text].length <= max)
}

/** The shape of ISO 3166-1 alpha-2; that the code is assigned is checked when the data is built. */
export const COUNTRY = { pattern: /^[A-Z]{2}$/, expected: 'an ISO 3166-1 alpha-2 code, such as "NZ"' } as const

/** The longest of other names, by language. */
export const ALIAS = { zh: 80, en: 120 } as const
